// What the buttons do. run follows the custom of ProseMirror's commands: without dispatch it says whether it could.
import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { closeHistory, redo, undo } from 'prosemirror-history';
import { liftListItem, sinkListItem } from 'prosemirror-schema-list';
import { toggleList, toggleTasks } from './lists.js';
import { schema } from './schema.js';
import { tableActs } from './tables.js';

const { nodes, marks } = schema;

function within(state, type, attrs = {}) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).hasMarkup(type, { ...$from.node(depth).attrs, ...attrs })) {
      return $from.node(depth);
    }
  }
  return null;
}

function marked(state, type) {
  const { from, to, $from, empty } = state.selection;
  return empty ? Boolean(type.isInSet(state.storedMarks || $from.marks())) : state.doc.rangeHasMark(from, to, type);
}

const mark = type => ({ run: toggleMark(type), active: state => marked(state, type) });

const isTask = state => (within(state, nodes.list_item)?.attrs.checked ?? null) !== null;

// A kind of paragraph; pressed again, it is a paragraph again.
const kind = (type, attrs) => ({
  run(state, dispatch) {
    const change = within(state, type, attrs) ? setBlockType(nodes.paragraph) : setBlockType(type, attrs);
    return change(state, dispatch);
  },
  active: state => Boolean(within(state, type, attrs))
});

const wrapping = type => ({
  run: (state, dispatch) => (within(state, type) ? lift : wrapIn(type))(state, dispatch),
  active: state => Boolean(within(state, type))
});

function changeCallout(value) {
  return (state, dispatch) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      if ($from.node(depth).type === nodes.callout) {
        dispatch?.(state.tr.setNodeAttribute($from.before(depth), 'kind', value.toUpperCase()));
        return true;
      }
    }
    return false;
  };
}

const insertRule = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.horizontal_rule.create()).scrollIntoView());
  return true;
};

const asking = ask => ({ run: (state, dispatch) => (dispatch && ask(), true) });

// What a tool does is undone by itself, however fast it followed on the typing.
const apart = ({ run, active }) => ({
  run: (state, dispatch, view) => run(state, dispatch && (change => dispatch(closeHistory(change))), view), active
});

const all = rich => ({
  bold: mark(marks.strong),
  italic: mark(marks.em),
  strike: mark(marks.strike),
  code: mark(marks.code),
  heading2: kind(nodes.heading, { level: 2 }),
  heading3: kind(nodes.heading, { level: 3 }),
  heading4: kind(nodes.heading, { level: 4 }),
  bullets: {
    run: toggleList(nodes.bullet_list), active: state => Boolean(within(state, nodes.bullet_list)) && !isTask(state)
  },
  numbers: { run: toggleList(nodes.ordered_list), active: state => Boolean(within(state, nodes.ordered_list)) },
  tasks: { run: toggleTasks, active: isTask },
  deeper: { run: sinkListItem(nodes.list_item) },
  higher: { run: liftListItem(nodes.list_item) },
  quote: wrapping(nodes.blockquote),
  note: wrapping(nodes.callout),
  block: kind(nodes.code_block),
  rule: { run: insertRule },
  link: { ...asking(() => rich.links.ask()), active: state => marked(state, marks.link) },
  picture: asking(() => rich.pictures.ask()),
  ...tableActs,
  help: asking(() => rich.shortcuts.open())
});

export const acts = rich => ({
  ...Object.fromEntries(Object.entries(all(rich)).map(([name, act]) => [name, apart(act)])),
  undo: { run: undo },
  redo: { run: redo }
});

export const calloutOf = state => within(state, nodes.callout)?.attrs.kind.toLowerCase() ?? null;
export { changeCallout };
