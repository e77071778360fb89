// The keyboard. Tab is bound in tables only: everywhere else it leaves the editor.
import { chainCommands, exitCode } from 'prosemirror-commands';
import { acts } from './acts.js';
import { splitItem } from './lists.js';
import { schema } from './schema.js';
import { SHORTCUTS } from './shortcuts.js';
import { lastCell, nextCell } from './tables.js';

const lineBreak = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
};

export function keys(rich) {
  const all = acts(rich);
  const bound = Object.fromEntries(Object.entries(SHORTCUTS).map(([name, key]) => [key, all[name].run]));
  return {
    ...bound,
    'Mod-Shift-z': all.redo.run,
    Enter: splitItem,
    'Shift-Enter': chainCommands(exitCode, lineBreak),
    Tab: nextCell,
    'Shift-Tab': lastCell,
    'Alt-F10': () => (rich.toolbar.focus(), true)
  };
}
