// A cell of Markdown is one paragraph in one column and one row: lines within it, and cells that span, are made so.
const LINES = 'p, div, li, h1, h2, h3, h4, h5, h6, tr, blockquote, pre';

export function flattenCells(body) {
  // Tables within cells first, as their rows become lines.
  [...body.querySelectorAll('td, th')].reverse().forEach(flatten);
  body.querySelectorAll('table').forEach(square);
}

function flatten(cell) {
  const document = cell.ownerDocument;
  [...cell.querySelectorAll(LINES)].forEach(line => line.after(document.createElement('br')));
  [...cell.querySelectorAll(LINES + ', ul, ol, table, tbody, thead, td, th')].reverse()
    .forEach(each => each.replaceWith(...each.childNodes));
  while (cell.lastChild && isNothing(cell.lastChild)) {
    cell.lastChild.remove();
  }
  const paragraph = document.createElement('p');
  paragraph.append(...cell.childNodes);
  cell.append(paragraph);
}

const isNothing = node => node.nodeName === 'BR'
  || node.nodeName !== 'IMG' && !node.textContent.trim() && !node.querySelector?.('img');

function square(table) {
  const owed = [];
  for (const row of table.rows) {
    [...row.cells].forEach(cell => {
      for (let extra = 1; extra < Math.min(cell.colSpan, 50); extra++) {
        cell.after(cell.ownerDocument.createElement(cell.tagName));
      }
      if (cell.rowSpan > 1) {
        owed.push({ column: cell.cellIndex, row: row.rowIndex, rows: Math.min(cell.rowSpan, 500) });
      }
      cell.removeAttribute('colspan');
      cell.removeAttribute('rowspan');
    });
  }
  for (const { column, row, rows } of owed) {
    for (let below = row + 1; below < Math.min(row + rows, table.rows.length); below++) {
      table.rows[below].insertBefore(table.ownerDocument.createElement('td'), table.rows[below].cells[column] ?? null);
    }
  }
}
