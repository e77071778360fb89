// What a text in the rich view can be made of. What Markdown says beyond that stays in a "kept" block, word for word.
import { Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import { linkAddress, pictureAddress } from './addresses.js';

const ALIGNMENTS = ['left', 'center', 'right'];

const align = {
  default: null,
  getFromDOM: cell => ALIGNMENTS.find(
    side => cell.getAttribute('align') === side || cell.classList.contains('align-' + side)) || null,
  setDOMAttr: (side, attributes) => {
    if (side) {
      attributes.class = 'align-' + side;
    }
  }
};

const heading = level => ({ tag: 'h' + level, attrs: { level } });

const tables = tableNodes({ tableGroup: 'block', cellContent: 'paragraph', cellAttributes: { align } });
const { toDOM: headerDOM } = tables.table_header;
// A heading of a column that has not been written yet is announced as a cell like any other.
tables.table_header.toDOM = node => {
  const [tag, attributes, hole] = headerDOM(node);
  return [tag, node.textContent ? attributes : { ...attributes, role: 'cell' }, hole];
};

const blocks = {
  doc: { content: '(block | kept)+' },
  paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    group: 'block', content: 'inline*', defining: true, attrs: { level: { default: 2 } },
    // The title of the page is its only heading of the first level: pasted ones step down.
    parseDOM: [{ tag: 'h1', attrs: { level: 2 } }, ...[2, 3, 4, 5, 6].map(heading)],
    toDOM: node => ['h' + node.attrs.level, 0]
  },
  blockquote: {
    group: 'block', content: 'block+', defining: true, parseDOM: [{ tag: 'blockquote' }], toDOM: () => ['blockquote', 0]
  },
  callout: {
    group: 'block', content: 'block+', defining: true, attrs: { kind: { default: 'NOTE' } },
    parseDOM: [{ tag: 'div[data-callout]', getAttrs: it => ({ kind: it.dataset.callout }) }],
    toDOM: ({ attrs: { kind } }) => ['div', { class: 'callout callout-' + kind.toLowerCase(), 'data-callout': kind }, 0]
  },
  code_block: {
    group: 'block', content: 'text*', marks: '', code: true, defining: true, attrs: { info: { default: '' } },
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full', getAttrs: it => ({ info: it.dataset.info || '' }) }],
    toDOM: node => ['pre', node.attrs.info ? { 'data-info': node.attrs.info } : {}, ['code', 0]]
  },
  horizontal_rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  bullet_list: {
    group: 'block', content: 'list_item+', attrs: { tight: { default: true }, bullet: { default: '-' } },
    parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0]
  },
  ordered_list: {
    group: 'block', content: 'list_item+',
    attrs: { order: { default: 1 }, tight: { default: true }, sign: { default: '.' } },
    parseDOM: [{ tag: 'ol', getAttrs: it => ({ order: Math.max(0, Number(it.getAttribute('start') ?? 1) || 0) }) }],
    toDOM: node => ['ol', node.attrs.order === 1 ? {} : { start: node.attrs.order }, 0]
  },
  list_item: {
    content: 'paragraph block*', defining: true, attrs: { checked: { default: null } },
    parseDOM: [{
      tag: 'li',
      getAttrs: it => ({ checked: it.dataset.checked === undefined ? null : it.dataset.checked === 'true' })
    }],
    toDOM: ({ attrs: { checked } }) => ['li', checked === null ? {} : { 'data-checked': String(checked) }, 0]
  },
  // Nothing of it is read or changed: it goes back into the text as it came.
  kept: {
    group: 'kept', atom: true, attrs: { source: { default: '' } },
    parseDOM: [{ tag: 'div[data-kept]', getAttrs: it => ({ source: it.dataset.kept }) }],
    toDOM: node => ['div', { 'data-kept': node.attrs.source }, ['pre', node.attrs.source]]
  },
  ...tables
};

const inlines = {
  text: { group: 'inline' },
  image: {
    group: 'inline', inline: true, draggable: true,
    attrs: { src: {}, alt: { default: '' }, title: { default: '' } },
    parseDOM: [{
      tag: 'img[src]',
      getAttrs: it => pictureAddress(it.getAttribute('src'))
        ? { src: it.getAttribute('src'), alt: it.alt, title: it.title } : false
    }],
    toDOM: ({ attrs }) => ['img', { src: pictureAddress(attrs.src), alt: attrs.alt, title: attrs.title || null }]
  },
  hard_break: {
    group: 'inline', inline: true, selectable: false, attrs: { html: { default: false } }, leafText: () => '\n',
    linebreakReplacement: true, parseDOM: [{ tag: 'br' }], toDOM: () => ['br']
  },
  // Where a line ends in the source and nothing in what is read: kept, so that a changed word changes one line.
  soft_break: {
    group: 'inline', inline: true, selectable: false, leafText: () => ' ',
    parseDOM: [{ tag: 'span[data-soft-break]' }], toDOM: () => ['span', { 'data-soft-break': '' }, ' ']
  },
  wiki_link: {
    group: 'inline', inline: true, atom: true, attrs: { source: {} },
    leafText: node => label(node.attrs.source),
    parseDOM: [{ tag: 'span[data-wiki-link]', getAttrs: it => ({ source: it.dataset.wikiLink }) }],
    toDOM: ({ attrs: { source } }) => ['span', { class: 'wiki-link', 'data-wiki-link': source }, label(source)]
  },
  note_ref: {
    group: 'inline', inline: true, atom: true, attrs: { label: {} }, leafText: node => `[^${node.attrs.label}]`,
    parseDOM: [{ tag: 'sup[data-note]', getAttrs: it => ({ label: it.dataset.note }) }],
    toDOM: node => ['sup', { 'data-note': node.attrs.label }, node.attrs.label]
  }
};

const marks = {
  link: {
    inclusive: false, attrs: { href: {}, title: { default: '' } },
    parseDOM: [{
      tag: 'a[href]',
      getAttrs: it => linkAddress(it.getAttribute('href')) ? { href: it.getAttribute('href'), title: it.title } : false
    }],
    toDOM: ({ attrs }) => ['a', { href: linkAddress(attrs.href), title: attrs.title || null }, 0]
  },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  strike: { parseDOM: [{ tag: 'del' }, { tag: 's' }, { tag: 'strike' }], toDOM: () => ['del', 0] },
  code: { code: true, parseDOM: [{ tag: 'code' }, { tag: 'tt' }], toDOM: () => ['code', 0] }
};

// What the reader sees of [[Espace:Page#Section|libellé]].
function label(source) {
  const bar = source.indexOf('|');
  return bar < 0 ? source.trim() : source.slice(bar + 1).trim() || source.slice(0, bar).trim();
}

export const schema = new Schema({ nodes: { ...blocks, ...inlines }, marks });
