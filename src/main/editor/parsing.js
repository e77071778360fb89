// From the tokens of markdown-it to nodes of the rich view.
import { MarkdownParser } from 'prosemirror-markdown';
import { grammar } from './grammar.js';
import { schema } from './schema.js';

const isTight = (tokens, i) => {
  const paragraph = tokens.slice(i + 1).find(token => token.type === 'paragraph_open');
  return paragraph ? paragraph.hidden : true;
};
const asText = tokens => grammar.renderer.renderInlineAsText(tokens, grammar.options, {});
const cell = token => ({ align: /text-align:(\w+)/.exec(token.attrGet('style'))?.[1] || null });

// The tokens are made beforehand; markdown-it is asked for nothing here.
const parser = new MarkdownParser(schema, { parse: tokens => tokens }, {
  paragraph: { block: 'paragraph' },
  heading: { block: 'heading', getAttrs: token => ({ level: Number(token.tag.slice(1)) }) },
  blockquote: { block: 'blockquote' },
  callout: { block: 'callout', getAttrs: token => ({ kind: token.attrGet('data-callout') }) },
  code_block: { block: 'code_block', noCloseToken: true },
  fence: { block: 'code_block', getAttrs: token => ({ info: token.info }), noCloseToken: true },
  hr: { node: 'horizontal_rule' },
  bullet_list: {
    block: 'bullet_list', getAttrs: (token, tokens, i) => ({ tight: isTight(tokens, i), bullet: token.markup })
  },
  ordered_list: {
    block: 'ordered_list',
    getAttrs: (token, tokens, i) => ({
      order: Number(token.attrGet('start') ?? 1), tight: isTight(tokens, i), sign: token.markup
    })
  },
  list_item: {
    block: 'list_item',
    getAttrs: token => ({ checked: token.attrGet('data-checked') && token.attrGet('data-checked') === 'true' })
  },
  table: { block: 'table' },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: 'table_row' },
  th: { block: 'table_header', getAttrs: cell },
  td: { block: 'table_cell', getAttrs: cell },
  image: {
    node: 'image',
    getAttrs: token => ({ src: token.attrGet('src'), alt: asText(token.children), title: token.attrGet('title') || '' })
  },
  hardbreak: { node: 'hard_break', getAttrs: token => ({ html: token.markup === 'html' }) },
  softbreak: { node: 'soft_break' },
  wiki_link: { node: 'wiki_link', getAttrs: token => ({ source: token.content }) },
  note_ref: { node: 'note_ref', getAttrs: token => ({ label: token.content }) },
  link: { mark: 'link', getAttrs: token => ({ href: token.attrGet('href'), title: token.attrGet('title') || '' }) },
  em: { mark: 'em' },
  strong: { mark: 'strong' },
  s: { mark: 'strike' },
  code_inline: { mark: 'code', noCloseToken: true }
});

// A cell of a table holds a paragraph in the rich view, and bare words in the tokens.
function withParagraphs(tokens) {
  return tokens.flatMap(token => {
    if (token.type === 'th_open' || token.type === 'td_open') {
      return [token, { type: 'paragraph_open' }];
    }
    return token.type === 'th_close' || token.type === 'td_close' ? [{ type: 'paragraph_close' }, token] : [token];
  });
}

// A document of these tokens; throws when they hold what the rich view does not know.
export function parse(tokens) {
  return parser.parse(withParagraphs(tokens));
}
