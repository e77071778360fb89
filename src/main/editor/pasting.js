// What other programs put on the clipboard, reduced to what it says.
import { restyle, withoutStyles } from './pasting-styles.js';
import { unlist } from './pasting-word.js';
import { flattenCells } from './pasting-tables.js';

const BOX = 'input[type=checkbox]';
const TASK_SIGNS = `:scope > .task-mark, :scope > ${BOX}, :scope > p > ${BOX}`;
const JUNK = 'style, script, meta, link, title, xml, colgroup, noscript, iframe, form > input[type=hidden]';

// The marker that ProseMirror puts on what was copied from a rich view: that is clean as it is.
const OURS = 'data-pm-slice';

export function clean(html) {
  if (html.includes(OURS)) {
    return html;
  }
  const { body } = new DOMParser().parseFromString(withoutStyles(withoutConditions(html)), 'text/html');
  const all = selector => [...body.querySelectorAll(selector)];
  all(JUNK).forEach(junk => junk.remove());
  unlist(body);
  all('*').filter(each => each.tagName.includes(':')).forEach(unwrap);
  all('a:not([href]), a[href^="#_"], font').forEach(unwrap);
  all('p.MsoTitle').forEach(title => rename(title, 'h2'));
  restyle(all);
  headings(all('h1, h2, h3, h4, h5, h6'));
  ours(all);
  flattenCells(body);
  all('br').filter(isBetweenBlocks).forEach(each => each.remove());
  all('p, h1, h2, h3, h4, h5, h6').filter(isEmpty).forEach(each => each.remove());
  all('pre').forEach(each => { each.textContent = each.textContent.replace(/\n+$/, ''); });
  return body.innerHTML;
}

// Office wraps what only its own programs should see in comments, some of which browsers do not take for such. Styles
// and scripts go before anything looks at them.
const withoutConditions = html => html.replace(/<!--[\s\S]*?-->/g, '').replace(/<!\[[^>]*>/g, '')
  .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '');

function unwrap(element) {
  element.replaceWith(...element.childNodes);
}

function rename(element, tag) {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

// A heading is bold as it is.
function headings(found) {
  found.forEach(heading => {
    heading.querySelectorAll('b, strong').forEach(unwrap);
  });
}

// Copied from a page of ours, or of others that show tasks: signs become what they stand for.
function ours(all) {
  all('li').forEach(item => {
    const sign = item.querySelector(TASK_SIGNS);
    if (!sign) {
      return;
    }
    item.dataset.checked = String(sign.checked ?? /[☑☒✓✔]/.test(sign.textContent));
    sign.remove();
  });
  all('div.callout').forEach(callout => {
    const kind = /callout-(note|tip|important|warning|caution)/.exec(callout.className);
    callout.querySelector('.callout-title')?.remove();
    callout.dataset.callout = (kind?.[1] ?? 'note').toUpperCase();
  });
}

const BLOCK = /^(P|H[1-6]|UL|OL|TABLE|DIV|BLOCKQUOTE|PRE|HR)$/;

// Google separates blocks by line breaks that its own pages do not show.
function isBetweenBlocks(lineBreak) {
  const { previousElementSibling: before, nextElementSibling: after } = lineBreak;
  return [before, after].some(each => each && BLOCK.test(each.tagName));
}

function isEmpty(element) {
  return !element.textContent.replace(/\u00a0/g, ' ').trim() && !element.querySelector('img');
}
