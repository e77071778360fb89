// What stands within a paragraph beyond CommonMark. Each rule reads at state.pos and says whether it found its own.
const WIKI_LINK = /\[\[([^[\]]{1,1200})\]\](?![([\]])/y;
const NOTE = /\[\^([^\s[\]]+)\]/y;
const BREAK = /<br\s*\/?>/iy;
const EMPHASIS = /<(strong|em)>/y;

function at(pattern, state) {
  pattern.lastIndex = state.pos;
  const found = pattern.exec(state.src);
  return found && pattern.lastIndex <= state.posMax ? found : null;
}

export function wikiLink(state, silent) {
  const before = state.src[state.pos - 1];
  const found = before === '!' || before === '[' ? null : at(WIKI_LINK, state);
  if (!found || !found[1].trim() || found[1].includes('://')) {
    return false;
  }
  if (!silent) {
    state.push('wiki_link', '', 0).content = found[1];
  }
  state.pos += found[0].length;
  return true;
}

export function noteReference(state, silent) {
  const found = at(NOTE, state);
  if (!found || !state.env.notes?.has(found[1])) {
    return false;
  }
  if (!silent) {
    state.push('note_ref', '', 0).content = found[1];
  }
  state.pos += found[0].length;
  return true;
}

export function lineBreakTag(state, silent) {
  const found = at(BREAK, state);
  if (!found) {
    return false;
  }
  if (!silent) {
    state.push('hardbreak', 'br', 0).markup = 'html';
  }
  state.pos += found[0].length;
  return true;
}

// <strong> and <em> say what the stars cannot where a word and a sign meet: l<strong>'École</strong>.
export function emphasisTag(state, silent) {
  const found = at(EMPHASIS, state);
  const close = found && `</${found[1]}>`;
  const start = state.pos + (found ? found[0].length : 0);
  const end = found ? state.src.indexOf(close, start) : -1;
  if (end < 0 || end + close.length > state.posMax || state.src.slice(start, end).includes(found[0])) {
    return false;
  }
  if (!silent) {
    const posMax = state.posMax;
    state.push(found[1] + '_open', found[1], 1).markup = 'html';
    state.pos = start;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push(found[1] + '_close', found[1], -1).markup = 'html';
    state.posMax = posMax;
  }
  state.pos = end + close.length;
  return true;
}
