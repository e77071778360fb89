// Which signs of a text need a backslash so that they stay signs.
export const LEAN = 'lean';
export const FULL = 'full';

const ANY_SIGN = /[!-/:-@[-`{-~]/g;
// A backslash before a sign; back quotes, stars; doubled tildes; brackets of links, notes, call-outs; tags; entities.
const MEANT = /\\(?=[!-/:-@[-`{-~]|$)|[`*]|~(?=~)|~$|(?<=~)~|\[(?=[[^]|$)|\](?=[([:]|$)|<(?=[a-z/!?]|$)|&(?=#?\w+;)/gi;
const UNDERSCORE = /_/g;
const LETTER = /[\p{L}\p{N}_]/u;
// Signs that begin a heading, a list, a quote, a rule, an underlining, a fence, a definition or a table.
const BEGINNING = /^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+\s*$|-[-\s]*$|~{3,}|\[|:?-+:?\s*\|)/;
const NUMBER = /^(\s*\d{1,9})([.)])(?=\s|$)/;

export function escape(text, startOfLine, { signs }) {
  if (signs === FULL) {
    return text.replace(ANY_SIGN, '\\$&');
  }
  const lean = text.replace(MEANT, '\\$&').replace(UNDERSCORE, (sign, i, all) =>
    LETTER.test(all[i - 1] || ' ') && LETTER.test(all[i + 1] || ' ') ? sign : '\\' + sign);
  return startOfLine ? lean.replace(BEGINNING, '$1\\$2').replace(NUMBER, '$1\\$2') : lean;
}

// An address as the target of a link or picture.
export function target(url) {
  const clean = url.replace(/&(?=#?\w+;)/g, '&amp;');
  return /^[^\s<>()\\]+$/.test(clean) ? clean : '<' + clean.replace(/[\\<>]/g, '\\$&') + '>';
}

export const titled = title =>
  title ? ' "' + title.replace(/[\\"]/g, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;') + '"' : '';
