// From a Markdown text to a document of the rich view, block by block, so that an untouched block keeps its source.
import { grammar } from './grammar.js';
import { parse } from './parsing.js';
import { schema } from './schema.js';
import { write } from './writing.js';

// The document, with the pieces of source its blocks come from: each tells what stands between it and the next.
export function read(markdown) {
  const env = {};
  const lines = markdown.split('\n');
  const pieces = [];
  let end = 0;
  const add = (node, from, to) => {
    const gap = lines.slice(end, from);
    if (gap.some(line => line.trim())) {
      // Definitions of links and the like leave no trace among the blocks.
      const first = end + gap.findIndex(line => line.trim());
      const last = end + gap.findLastIndex(line => line.trim()) + 1;
      place(kept(lines.slice(first, last)), first, last);
    }
    if (node) {
      place(node, from, to);
    }
  };
  const place = (node, from, to) => {
    pieces.push({ node, source: lines.slice(from, to).join('\n'), from, to, position: pieces.length });
    end = to;
  };
  for (const tokens of topBlocks(grammar.parse(markdown, env))) {
    const [from, to] = trimmed(tokens[0].map, lines);
    add(rich(tokens, env) || kept(lines.slice(from, to)), from, to);
  }
  add(null, lines.length, lines.length);
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    piece.after = next ? blanks(lines, piece.to, next.from) : tail(lines, piece.to);
  });
  const before = pieces.length ? blanks(lines, 0, pieces[0].from).slice(1) : '';
  const nodes = pieces.length ? pieces.map(piece => piece.node) : [schema.nodes.paragraph.create()];
  return {
    doc: schema.nodes.doc.create(null, nodes), markdown, pieces, before, end: markdown.endsWith('\n') ? '\n' : '',
    references: env.references, notes: env.notes
  };
}

// The end of the line, then the blank lines, as they are in the source.
const blanks = (lines, from, to) => '\n' + lines.slice(from, to).map(line => line + '\n').join('');
const tail = (lines, from) => lines.slice(from).map(line => '\n' + line).join('');

function trimmed([from, to], lines) {
  let end = to;
  while (end > from + 1 && !lines[end - 1]?.trim()) {
    end--;
  }
  return [from, end];
}

const kept = lines => schema.nodes.kept.create({ source: lines.join('\n') });

function topBlocks(tokens) {
  const blocks = [];
  let open = null;
  tokens.forEach(token => {
    open ||= [];
    open.push(token);
    if (token.level === 0 && token.nesting <= 0) {
      blocks.push(open);
      open = null;
    }
  });
  return blocks;
}

// The block as a node, or null when writing that node would not give the same reading again.
function rich(tokens, env) {
  const before = grammar.renderer.render(tokens, grammar.options, env);
  try {
    const doc = parse(tokens);
    doc.check();
    if (doc.childCount !== 1) {
      return null;
    }
    return shown(write(doc.child(0), doc, 0, env), env) === before ? doc.child(0) : null;
  } catch (problem) {
    if (problem instanceof RangeError || /not supported/.test(problem.message)) {
      return null;
    }
    throw problem;
  }
}

function shown(markdown, { references = {}, notes = [] }) {
  return grammar.render(markdown, { references: { ...references }, notes: new Set(notes) });
}
