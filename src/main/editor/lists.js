// Making, changing and unmaking lists.
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { schema } from './schema.js';

const { nodes } = schema;
const isList = node => node.type === nodes.bullet_list || node.type === nodes.ordered_list;

// The innermost list around the selection, with its position.
function listAround({ selection: { $from } }) {
  for (let depth = $from.depth; depth > 0; depth--) {
    if (isList($from.node(depth))) {
      return { list: $from.node(depth), at: $from.before(depth) };
    }
  }
  return null;
}

export const toggleList = type => (state, dispatch) => {
  const around = listAround(state);
  if (!around) {
    return wrapInList(type)(state, dispatch);
  }
  const items = selectedItems(state.doc, state.selection);
  if (around.list.type === type && items.some(({ node }) => node.attrs.checked !== null)) {
    dispatch?.(mark(state.tr, null));
    return true;
  }
  if (around.list.type === type) {
    return liftListItem(nodes.list_item)(state, dispatch);
  }
  dispatch?.(state.tr.setNodeMarkup(around.at, type, { tight: around.list.attrs.tight }));
  return true;
};

export function toggleTasks(state, dispatch) {
  if (!listAround(state)) {
    return wrapInList(nodes.bullet_list)(state, dispatch && (change => dispatch(mark(change, false))));
  }
  if (selectedItems(state.doc, state.selection).every(({ node }) => node.attrs.checked !== null)) {
    return liftListItem(nodes.list_item)(state, dispatch);
  }
  dispatch?.(mark(state.tr, false));
  return true;
}

function mark(change, checked) {
  selectedItems(change.doc, change.selection).forEach(({ at }) => change.setNodeAttribute(at, 'checked', checked));
  return change;
}

// The items whose own words are selected; an item around a list that is selected within it does not count.
function selectedItems(doc, { from, to }) {
  const items = [];
  doc.nodesBetween(from, to, (node, at) => {
    if (node.type === nodes.list_item && from <= at + 1 + node.firstChild.nodeSize && to > at) {
      items.push({ node, at });
    }
  });
  return items;
}

// The item that follows a task is a task to do.
export function splitItem(state, dispatch) {
  const item = state.selection.$from.node(-1);
  const checked = item?.type === nodes.list_item && item.attrs.checked !== null ? false : null;
  return splitListItem(nodes.list_item, { checked })(state, dispatch);
}
