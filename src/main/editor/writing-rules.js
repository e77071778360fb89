// How each kind of node and mark is written.
import { target, titled } from './escaping.js';

const isAfterSame = (parent, index) => index > 0 && parent.child(index - 1).type === parent.child(index).type;

// Two lists in a row need different signs, or they would be read as one.
function sign(parent, index, own, other) {
  const chosen = own(parent.child(index));
  return isAfterSame(parent, index) && sign(parent, index - 1, own, other) === chosen ? other(chosen) : chosen;
}

function quoted(state, node, first) {
  state.wrapBlock('> ', null, node, () => {
    if (first) {
      state.write(first);
      state.ensureNewLine();
    }
    state.renderContent(node);
  });
}

// What comes after the last word of a block would be read as nothing, or as something else.
function isLast(parent, index) {
  for (let i = index + 1; i < parent.childCount; i++) {
    if (!/_break$/.test(parent.child(i).type.name)) {
      return false;
    }
  }
  return true;
}

function row(state, cells) {
  state.write('| ' + cells.join(' | ') + ' |');
}

const DASHES = { left: ':--', center: ':-:', right: '--:' };

function table(state, node) {
  node.forEach((line, _, i) => {
    const cells = [];
    line.forEach(cell => cells.push(barred(state.inCell(cell))));
    row(state, cells);
    if (i === 0) {
      state.ensureNewLine();
      row(state, cells.map((_cell, column) => DASHES[line.child(column).attrs.align] || '---'));
    }
    if (i < node.childCount - 1) {
      state.ensureNewLine();
    }
  });
  state.closeBlock(node);
}

// A bar would end the cell.
const barred = text => text.replace(/\\?\|/g, '\\|');

export const nodes = {
  paragraph(state, node) {
    state.renderInline(node);
    state.closeBlock(node);
  },
  heading(state, node) {
    state.write('#'.repeat(node.attrs.level) + ' ');
    state.renderInline(node, false);
    state.out = state.out.replace(/(#+)$/, '\\$1');
    state.closeBlock(node);
  },
  blockquote: (state, node) => quoted(state, node, ''),
  callout: (state, node) => quoted(state, node, `[!${node.attrs.kind}]`),
  code_block(state, node) {
    const sign = node.attrs.info.includes('`') ? '~' : '`';
    const longest = Math.max(2, ...(node.textContent.match(sign === '~' ? /~+/g : /`+/g) || []).map(run => run.length));
    state.write(sign.repeat(longest + 1) + node.attrs.info + '\n');
    if (node.textContent) {
      state.text(node.textContent, false);
      state.write('\n');
    }
    state.write(sign.repeat(longest + 1));
    state.closeBlock(node);
  },
  horizontal_rule(state, node) {
    state.write('---');
    state.closeBlock(node);
  },
  bullet_list(state, node, parent, index) {
    const bullet = sign(parent, index, list => list.attrs.bullet, chosen => chosen === '-' ? '*' : '-');
    state.closed = state.closed && !state.inTightList ? parent : state.closed;
    state.renderList(node, '  ', () => bullet + ' ');
  },
  ordered_list(state, node, parent, index) {
    const end = sign(parent, index, list => list.attrs.sign, chosen => chosen === '.' ? ')' : '.');
    const width = String(node.attrs.order + node.childCount - 1).length;
    state.closed = state.closed && !state.inTightList ? parent : state.closed;
    state.renderList(node, ' '.repeat(width + 2), i => String(node.attrs.order + i).padStart(width) + end + ' ');
  },
  list_item(state, node) {
    if (node.attrs.checked !== null && node.firstChild.content.size) {
      state.write(node.attrs.checked ? '[x] ' : '[ ] ');
    }
    state.renderContent(node);
  },
  table,
  kept(state, node) {
    state.text(node.attrs.source, false);
    state.closeBlock(node);
  },
  text: (state, node) => state.text(node.text, !state.inAutolink),
  image(state, { attrs }) {
    state.write(`![${state.esc(attrs.alt)}](${target(attrs.src)}${titled(attrs.title)})`);
  },
  hard_break(state, node, parent, index) {
    if (node.attrs.html || state.isOnOneLine || parent.type.name === 'heading') {
      state.write('<br>');
    } else if (!isLast(parent, index)) {
      state.write('\\\n');
    }
  },
  soft_break(state, node, parent, index) {
    if (!isLast(parent, index)) {
      state.text(state.isOnOneLine ? ' ' : '\n', false);
    }
  },
  wiki_link: (state, node) => state.write(`[[${node.attrs.source}]]`),
  note_ref: (state, node) => state.write(`[^${node.attrs.label}]`)
};

const tag = (name, sign, closing) => state => state.manner.tags ? `<${closing}${name}>` : sign;
const emphasis = (name, sign) => ({
  open: tag(name, sign, ''), close: tag(name, sign, '/'), mixable: true, expelEnclosingWhitespace: true
});

const ADDRESS = /^[a-z][a-z\d+.-]{1,31}:[^\s<>]*$/i;

// An address that is its own label is written between angle brackets.
function isBare(mark, parent, index) {
  const { text, marks } = parent.child(index);
  return !mark.attrs.title && text === mark.attrs.href && ADDRESS.test(text) && marks.length === 1
    && !(index + 1 < parent.childCount && mark.isInSet(parent.child(index + 1).marks));
}

function quotes(text) {
  return '`'.repeat(Math.max(0, ...(text.match(/`+/g) || []).map(run => run.length)) + 1);
}

// Back quotes at the ends, and blanks at both ends, need a blank that the reader drops again.
const padding = text => /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : '';

export const marks = {
  em: emphasis('em', '*'),
  strong: emphasis('strong', '**'),
  strike: { open: '~~', close: '~~', mixable: true, expelEnclosingWhitespace: true },
  link: {
    open(state, mark, parent, index) {
      state.inAutolink = isBare(mark, parent, index);
      return state.inAutolink ? '<' : '[';
    },
    close(state, mark) {
      const bare = state.inAutolink;
      state.inAutolink = undefined;
      return bare ? '>' : `](${target(mark.attrs.href)}${titled(mark.attrs.title)})`;
    },
    mixable: true
  },
  code: {
    open: (state, mark, parent, index) => quotes(parent.child(index).text) + padding(parent.child(index).text),
    close: (state, mark, parent, index) => padding(parent.child(index - 1).text) + quotes(parent.child(index - 1).text),
    escape: false
  }
};
