// [[ in the rich view proposes pages.
import { Plugin } from 'prosemirror-state';
import { OPENED, pageList } from './page-suggestions.js';
import { schema } from './schema.js';

export function suggestions(rich) {
  return new Plugin({
    view: view => {
      rich.suggested ??= listOf(rich, view);
      return { update: () => rich.suggested.update(), destroy: () => rich.suggested.close() };
    },
    props: {
      handleKeyDown: (view, event) => rich.suggested?.key(event) ?? false,
      handleDOMEvents: { blur: () => rich.suggested?.close() }
    }
  });
}

function listOf(rich, view) {
  return pageList(rich.words, {
    id: 'rich-suggestions',
    place: rich.place,
    control: view.dom,
    typed: () => typed(view.state),
    cursor: () => view.coordsAtPos(view.state.selection.from),
    take(page) {
      const { from } = view.state.selection;
      const start = from - typed(view.state).length - 2;
      const link = schema.nodes.wiki_link.create({ source: page.link });
      view.dispatch(view.state.tr.replaceWith(start, from, link).scrollIntoView());
    }
  });
}

// What stands between [[ and the cursor, or null.
function typed({ selection: { $from, empty } }) {
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code) {
    return null;
  }
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 90), $from.parentOffset, null, '\n');
  return OPENED.exec(before)?.[1] ?? null;
}
