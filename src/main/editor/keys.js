// The keyboard. Tab is bound in tables only: everywhere else it leaves the editor.
import { chainCommands, exitCode } from 'prosemirror-commands';
import { Selection, TextSelection } from 'prosemirror-state';
import { acts } from './acts.js';
import { splitItem } from './lists.js';
import { schema } from './schema.js';
import { SHORTCUTS } from './shortcuts.js';
import { lastCell, nextCell } from './tables.js';

const lineBreak = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
};

// Everything as words rather than as a thing, wherever the text begins and ends with words: tools work on words.
const selectWords = (state, dispatch) => {
  const [start, end] = [Selection.atStart(state.doc), Selection.atEnd(state.doc)];
  const { firstChild, lastChild, content } = state.doc;
  const whole = start.from < firstChild.nodeSize && end.to > content.size - lastChild.nodeSize;
  if (!whole || !(start instanceof TextSelection && end instanceof TextSelection)) {
    return false;
  }
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, start.from, end.to)));
  return true;
};

export function keys(rich) {
  const all = acts(rich);
  const bound = Object.fromEntries(Object.entries(SHORTCUTS).map(([name, key]) => [key, all[name].run]));
  return {
    ...bound,
    'Mod-a': selectWords,
    'Mod-Shift-z': all.redo.run,
    Enter: splitItem,
    'Shift-Enter': chainCommands(exitCode, lineBreak),
    Tab: nextCell,
    'Shift-Tab': lastCell,
    'Alt-F10': () => (rich.toolbar.focus(), true)
  };
}
