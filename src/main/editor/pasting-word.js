// Word writes the items of a list as paragraphs that are told by their style to look like a list.
import { STYLE } from './pasting-styles.js';

const LEVEL = /mso-list:\s*l\d+\s+level(\d+)/;
const IGNORED = /mso-list:\s*ignore/i;
const NUMBERED = /^\(?(\d+|[a-z]{1,4})[.)]/i;

export function unlist(body) {
  const items = [...body.querySelectorAll('p, h1, h2, h3')].filter(each => LEVEL.test(each.getAttribute(STYLE) || ''));
  let open = [];
  let last = null;
  for (const item of items) {
    const level = Number(LEVEL.exec(item.getAttribute(STYLE))[1]);
    if (!last || neighbour(item) !== open[0]) {
      open = [];
    }
    last = item;
    put(item, level, open);
  }
}

// Spaces between paragraphs are no text between them.
function neighbour(item) {
  let before = item.previousSibling;
  while (before && before.nodeType === Node.TEXT_NODE && !before.data.trim()) {
    before = before.previousSibling;
  }
  return before;
}

// open[n] is the list of the level n + 1 that is being filled.
function put(item, level, open) {
  const document = item.ownerDocument;
  const marker = [...item.querySelectorAll('span')].find(each => IGNORED.test(each.getAttribute(STYLE) || ''));
  const tag = NUMBERED.test(marker?.textContent.trim() ?? '') ? 'ol' : 'ul';
  marker?.remove();
  open.length = Math.min(open.length, level);
  while (open.length < level) {
    const list = document.createElement(tag);
    if (open.length === 0) {
      item.before(list);
    } else {
      const above = open[open.length - 1];
      (above.lastElementChild || above.appendChild(document.createElement('li'))).append(list);
    }
    open.push(list);
  }
  const entry = document.createElement('li');
  const words = document.createElement('p');
  words.append(...item.childNodes);
  entry.append(words);
  open[level - 1].append(entry);
  item.remove();
}
