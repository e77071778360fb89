// Signs that become what they mean while they are typed, for those who know Markdown.
import { InputRule, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { schema } from './schema.js';

const { nodes } = schema;

// Not in code, where signs are signs.
const wikiLink = new InputRule(/(?<!!|\[)\[\[([^[\]]{1,1200})\]\]$/, (state, [, source], start, end) => {
  const isName = source.trim() && !source.includes('://');
  return isName ? state.tr.replaceWith(start, end, nodes.wiki_link.create({ source })) : null;
},
{ inCodeMark: false });

const task = new InputRule(/^\[([ xX])\]\s$/, (state, [, sign], start, end) => {
  const item = state.selection.$from.node(-1);
  if (item?.type !== nodes.list_item || state.selection.$from.index(-1) !== 0) {
    return null;
  }
  return state.tr.delete(start, end)
    .setNodeAttribute(state.selection.$from.before(-1), 'checked', sign !== ' ');
});

export const rules = [
  wikiLink,
  task,
  textblockTypeInputRule(/^(#{2,4})\s$/, nodes.heading, ([, signs]) => ({ level: signs.length })),
  textblockTypeInputRule(/^```$/, nodes.code_block),
  wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
  wrappingInputRule(/^\s*([-*])\s$/, nodes.bullet_list, ([, bullet]) => ({ bullet })),
  wrappingInputRule(/^(\d{1,9})\.\s$/, nodes.ordered_list, ([, order]) => ({ order: Number(order) }),
    ([, order], list) => list.childCount + list.attrs.order === Number(order))
];
