// Tables: what Markdown knows of them, a first row of headings and cells of one paragraph.
import {
  addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable
} from 'prosemirror-tables';
import { TextSelection } from 'prosemirror-state';
import { schema } from './schema.js';

const { nodes } = schema;
const COLUMNS = 3;
const ROWS = 3;

function insertTable(state, dispatch) {
  if (isInTable(state)) {
    return false;
  }
  const row = type => nodes.table_row.create(null, Array.from({ length: COLUMNS }, () => type.createAndFill()));
  const rows = Array.from({ length: ROWS }, (_, i) => row(i === 0 ? nodes.table_header : nodes.table_cell));
  if (dispatch) {
    const change = state.tr.replaceSelectionWith(nodes.table.create(null, rows));
    const at = change.mapping.map(state.selection.from, -1);
    let first = null;
    change.doc.nodesBetween(Math.max(0, at - 1), change.doc.content.size, (node, position) => {
      first ??= node.type === nodes.table_header && position >= at - 1 ? position : null;
      return first === null;
    });
    dispatch(change.setSelection(TextSelection.near(change.doc.resolve(first + 1))).scrollIntoView());
  }
  return true;
}

export const tableActs = {
  table: { run: insertTable, active: isInTable },
  rowAfter: { run: addRowAfter },
  rowAway: { run: deleteRow },
  columnAfter: { run: addColumnAfter },
  columnAway: { run: deleteColumn },
  tableAway: { run: deleteTable }
};

// Tab goes from cell to cell, and out of the editor after the last one.
export const nextCell = goToNextCell(1);
export const lastCell = goToNextCell(-1);
export { isInTable };
