// Tasks and call-outs are lists and quotes with a sign at their beginning: the sign becomes a property.
const TASK = /^\[([ xX])\]\s+/;
const CALLOUT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i;

const firstText = (tokens, i) => {
  const inline = tokens[i + 1]?.type === 'paragraph_open' ? tokens[i + 2] : null;
  return inline?.children[0]?.type === 'text' ? inline : null;
};

export function tasks({ tokens }) {
  tokens.forEach((token, i) => {
    const inline = token.type === 'list_item_open' && firstText(tokens, i);
    const found = inline && TASK.exec(inline.children[0].content);
    if (found && inline.children[0].content.length > found[0].length) {
      inline.children[0].content = inline.children[0].content.slice(found[0].length);
      token.attrSet('data-checked', String(found[1] !== ' '));
    }
  });
}

export function callouts(state) {
  const emptied = new Set();
  state.tokens.forEach((token, i) => {
    const inline = token.type === 'blockquote_open' && firstText(state.tokens, i);
    const found = inline && CALLOUT.exec(inline.children[0].content);
    if (!found) {
      return;
    }
    rename(state.tokens, i, found[1].toUpperCase());
    dropSign(inline, found[0].length);
    if (!inline.children.length) {
      [i + 1, i + 2, i + 3].forEach(index => emptied.add(index));
    }
  });
  state.tokens = state.tokens.filter((_, i) => !emptied.has(i));
}

function rename(tokens, open, kind) {
  const close = tokens.findIndex((token, i) =>
    i > open && token.type === 'blockquote_close' && token.level === tokens[open].level);
  tokens[open].type = 'callout_open';
  tokens[open].attrSet('data-callout', kind);
  tokens[close].type = 'callout_close';
}

function dropSign(inline, length) {
  inline.children[0].content = inline.children[0].content.slice(length);
  if (!inline.children[0].content) {
    inline.children.shift();
    if (/break$/.test(inline.children[0]?.type)) {
      inline.children.shift();
    }
  }
}
