// Whether a written block is read as what the rich view shows. Blanks that no reader sees do not count.
import { grammar } from './grammar.js';
import { parse } from './parsing.js';

export function says(markdown, node, env = {}) {
  try {
    const doc = parse(grammar.parse(markdown, {
      references: { ...env.references }, notes: new Set([...(env.notes || []), ...notesOf(node)])
    }));
    return doc.childCount === 1 && sketch(doc.child(0)) === sketch(node);
  } catch {
    return false;
  }
}

// References to notes stay references while their definition is being written elsewhere.
function notesOf(node) {
  const labels = [];
  node.descendants(inner => {
    if (inner.type.name === 'note_ref') {
      labels.push(inner.attrs.label);
    }
  });
  return labels;
}

const SHOWN = ['level', 'kind', 'info', 'order', 'checked', 'align', 'src', 'alt', 'title', 'source', 'label'];

function sketch(node) {
  const attrs = SHOWN.map(name => node.attrs[name] ?? '').join('\u0001');
  const inside = [];
  node.forEach(child => inside.push(sketch(child)));
  const content = node.isTextblock && !node.type.spec.code ? words(node) : node.isText ? node.text : inside.join('');
  return `(${node.type.name} ${attrs} ${content})`;
}

// Each letter with its marks; runs of blanks as one without any, none at the ends.
function words(block) {
  let all = '';
  block.forEach(node => {
    const marks = node.marks.map(mark => mark.type.name + JSON.stringify(mark.attrs)).join();
    if (node.isText) {
      all += [...node.text].map(letter => /[ \t\n]/.test(letter) ? ' ' : letter + '\u0002' + marks + '\u0003').join('');
    } else {
      all += node.type.name === 'soft_break' ? ' ' : sketch(node) + '\u0002' + marks + '\u0003';
    }
  });
  return all.replace(/ +/g, ' ').trim();
}
