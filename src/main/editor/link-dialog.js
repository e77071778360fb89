// Asks where the selected words lead, or for words and address when nothing is selected.
import { linkAddress } from './addresses.js';
import { inAddress } from './address-suggestions.js';
import { Dialog } from './dialog.js';
import { pageList } from './page-suggestions.js';
import { schema } from './schema.js';

const type = schema.marks.link;

export class LinkDialog {
  constructor(rich) {
    this.rich = rich;
    this.dialog = new Dialog('rich-link');
    const { href, words } = this.dialog.form.elements;
    const take = page => {
      href.value = page.url;
      words.value ||= page.title;
    };
    pageList(rich.words, { id: 'link-suggestions', ...inAddress(href), take }).follow(href);
  }

  ask() {
    const { state } = this.rich.view;
    const range = reach(state);
    const link = range.link;
    this.dialog.field('href').value = link?.attrs.href ?? '';
    this.dialog.field('words').value = '';
    this.dialog.offer('words', range.from === range.to);
    this.dialog.form.querySelector('[value=remove]').hidden = !link;
    this.dialog.open(button => this.answer(button, range));
  }

  answer(button, range) {
    const href = completed(this.dialog.field('href').value.trim());
    const isOther = href !== range.link?.attrs.href;
    // Words that nothing was chosen for lead nowhere.
    if (button !== 'remove' && (!linkAddress(href) || isOther && /\s/.test(href))) {
      this.dialog.complain(this.rich.words.badAddress);
      this.dialog.field('href').focus();
      return;
    }
    this.dialog.close();
    const { view } = this.rich;
    const change = view.state.tr.removeMark(range.from, range.to, type);
    if (button !== 'remove') {
      const mark = type.create({ href, title: range.link?.attrs.title ?? '' });
      if (range.from === range.to) {
        const words = this.dialog.field('words').value.trim() || href;
        change.insert(range.from, schema.text(words, [...view.state.selection.$from.marks(), mark]));
      } else {
        change.addMark(range.from, range.to, mark);
      }
    }
    view.dispatch(change.removeStoredMark(type).scrollIntoView());
    view.focus();
  }
}

// What the link will be on: the selection, or the whole link that the cursor is in.
function reach({ doc, selection }) {
  const { $from, from, to } = selection;
  const link = type.isInSet($from.marks()) || ($from.nodeAfter && type.isInSet($from.nodeAfter.marks)) || null;
  if (from !== to || !link) {
    return { from, to, link };
  }
  let [start, end] = [from, to];
  const start0 = $from.start();
  $from.parent.forEach((node, offset) => {
    if (link.isInSet(node.marks) && start0 + offset <= from && from <= start0 + offset + node.nodeSize) {
      [start, end] = [start0 + offset, start0 + offset + node.nodeSize];
    }
  });
  return { from: start, to: Math.min(end, doc.content.size), link };
}

// "www.exemple.bzh" and "somebody@exemple.bzh" are what people type.
function completed(typed) {
  if (/^[^\s/@:]+@[^\s/@:]+\.[^\s/@:]+$/.test(typed)) {
    return 'mailto:' + typed;
  }
  return /^www\./i.test(typed) ? 'https://' + typed : typed;
}
