// From a block of the rich view to Markdown.
import { MarkdownSerializerState } from 'prosemirror-markdown';
import { FULL, LEAN, escape } from './escaping.js';
import { marks, nodes } from './writing-rules.js';
import { says } from './likeness.js';

class Writing extends MarkdownSerializerState {
  constructor(manner) {
    super(nodes, marks, { hardBreakNodeName: 'hard_break' });
    this.manner = manner;
    this.isOnOneLine = false;
  }

  esc(text, startOfBlock) {
    const startOfLine = startOfBlock || this.out === '' || this.out.endsWith('\n' + this.delim);
    return escape(text, startOfLine, this.manner);
  }

  // The words of a cell, on a sheet of its own, as they have to fit into one line.
  inCell(cell) {
    const writing = new Writing(this.manner);
    writing.isOnOneLine = true;
    writing.render(cell.firstChild, cell, 0);
    return writing.out;
  }
}

// Signs are escaped only where they would mean something; should that not do, all are; then marks are written as tags.
const MANNERS = [{ signs: LEAN }, { signs: FULL }, { signs: LEAN, tags: true }, { signs: FULL, tags: true }];

// The Markdown of a block of the document. Of the ways to write it, the plainest one that is read as the same text.
export function write(node, parent, index, env) {
  const inManner = manner => {
    const writing = new Writing(manner);
    writing.render(node, parent, index);
    return writing.out;
  };
  const plainest = inManner(MANNERS[0]);
  if (node.type.name === 'kept' || says(plainest, node, env)) {
    return plainest;
  }
  return MANNERS.slice(1).map(inManner).find(written => says(written, node, env)) ?? plainest;
}
