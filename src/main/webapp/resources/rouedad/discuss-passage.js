// Words that are selected in the page can be talked about: a link to the talk takes them along.
const offer = document.getElementById('discuss');
const page = document.querySelector('.page');
const text = document.querySelector('.page .prose');
const LONGEST = 300;
const PATIENCE = 400;
const EDGE = 64;
// What readers see that is no part of the text which passages are looked for in.
const ASIDE = '.footnote-ref, .footnote-backref, .callout-title, .task-mark, .section-link';
const BLOCK = 'p, div, h1, h2, h3, h4, h5, h6, br, hr, blockquote, pre, section, article, aside, figure, figcaption, details, '
  + 'summary, address, ul, ol, li, dl, dt, dd, table, caption, tr, td, th, img';
let timer = 0;

// The words of a part of the page, as the server reads it.
function words(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    return node.data.replace(/[\u00ad\u200b\ufeff]/g, '');
  }
  if (node.nodeType === Node.ELEMENT_NODE && node.matches(ASIDE)) {
    return '';
  }
  const within = (node.alt ?? '') + [...node.childNodes].map(words).join('');
  return node.nodeType === Node.ELEMENT_NODE && node.matches(BLOCK) ? ` ${within} ` : within;
}

function passage(range) {
  const line = words(range.cloneContents()).replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : line.slice(0, LONGEST + 1).replace(/\s+\S*$/, '').slice(0, LONGEST);
}

// Under the words, as far as the window reaches.
function place(range) {
  const frame = page.getBoundingClientRect();
  const chosen = range.getBoundingClientRect();
  offer.style.top = Math.min(chosen.bottom, innerHeight - EDGE) - frame.top + 'px';
  offer.style.left = Math.max(0, Math.min(chosen.left - frame.left, frame.width - offer.offsetWidth)) + 'px';
}

function follow() {
  const selection = getSelection();
  const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const quote = range && text.contains(range.commonAncestorContainer) ? passage(range) : '';
  clearTimeout(timer);
  if (quote) {
    offer.firstElementChild.href = `${offer.dataset.talk}?passage=${encodeURIComponent(quote)}#ecrire`;
    offer.hidden = false;
    place(range);
  } else {
    // A touch ends the selection before it presses what it touches.
    timer = setTimeout(() => { offer.hidden = true; }, PATIENCE);
  }
}

document.addEventListener('selectionchange', follow);
window.addEventListener('resize', follow);
offer.addEventListener('mousedown', event => event.preventDefault());
