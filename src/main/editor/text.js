// The Markdown of a whole document: the very source of every block that was not touched, new Markdown for the others.
import { write } from './writing.js';

// Whether a block stands for nothing in Markdown: an empty line that the writer has not filled.
const isVoid = node => node.type.name === 'paragraph' && node.content.size === 0;

// opened is what read() gave; with anew, nothing counts as untouched.
export function textOf(doc, opened, anew = false) {
  const untouched = anew ? () => null : recogniser(opened.pieces);
  const env = { references: opened.references, notes: opened.notes };
  let text = '';
  let last = null;
  let started = false;
  doc.forEach((node, _, index) => {
    if (isVoid(node)) {
      return;
    }
    const piece = untouched(node);
    if (!started) {
      text = piece && piece === opened.pieces[0] ? opened.before : '';
    } else {
      text += last && piece && opened.pieces[last.position + 1] === piece ? last.after : '\n\n';
    }
    text += piece ? piece.source : write(node, doc, index, env);
    last = piece;
    started = true;
  });
  if (!started) {
    return opened.pieces.length ? '' : opened.markdown;
  }
  return text + (last && last === opened.pieces.at(-1) ? last.after : opened.end);
}

// Tells the piece that a block is: the same node, or an equal one that was taken out and put back.
function recogniser(pieces) {
  const byNode = new Map(pieces.map(piece => [piece.node, piece]));
  const used = new Set();
  let expected = 0;
  return node => {
    const isIt = piece => piece && !used.has(piece) && piece.node.eq(node);
    const same = byNode.get(node);
    const piece = isIt(same) ? same : isIt(pieces[expected]) ? pieces[expected] : pieces.find(isIt);
    if (piece) {
      used.add(piece);
      expected = piece.position + 1;
    }
    return piece;
  };
}
