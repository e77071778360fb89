// What the rich view listens to, the most particular first.
import { baseKeymap } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { inputRules } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { tableEditing } from 'prosemirror-tables';
import { keys } from './keys.js';
import { rules } from './typing-rules.js';
import { suggestions } from './suggestions.js';

export const plugins = rich => [
  suggestions(rich),
  inputRules({ rules }),
  keymap(keys(rich)),
  keymap(baseKeymap),
  history(),
  dropCursor({ color: false, class: 'drop-cursor' }),
  gapCursor(),
  tableEditing()
];
