// [[ proposes the pages that the writer may see: arrows choose, Enter takes, Escape declines.
import { Plugin } from 'prosemirror-state';
import { schema } from './schema.js';

const OPENED = /(?<!!|\[)\[\[([^[\]\n]{0,80})$/;
const PATIENCE = 150;

export function suggestions(rich) {
  let shown = null;
  return new Plugin({
    view: view => (shown = new Suggestions(rich, view)),
    props: {
      handleKeyDown: (view, event) => shown?.key(event) ?? false,
      handleDOMEvents: { blur: () => shown?.close() }
    }
  });
}

class Suggestions {
  constructor(rich, view) {
    this.rich = rich;
    this.view = view;
    this.list = document.getElementById('rich-suggestions');
    this.status = document.getElementById('rich-status');
    this.pages = [];
    this.asked = null;
    this.declined = null;
    this.list.onmousedown = event => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (option) {
        this.take(this.pages[[...this.list.children].indexOf(option)]);
      }
    };
  }

  update() {
    const typed = this.typed();
    if (typed === null || typed === this.declined) {
      this.asked = null;
      this.close();
      return;
    }
    // Declined is declined until something else is typed.
    this.declined = null;
    if (typed !== this.asked) {
      this.asked = typed;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(typed), PATIENCE);
    }
  }

  // What stands between [[ and the cursor, or null.
  typed() {
    const { selection: { $from, empty } } = this.view.state;
    if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code) {
      return null;
    }
    const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 90), $from.parentOffset, null, '\n');
    return OPENED.exec(before)?.[1] ?? null;
  }

  async ask(typed) {
    try {
      const answer = await fetch(this.rich.words.suggest + '?q=' + encodeURIComponent(typed));
      const pages = answer.ok ? await answer.json() : [];
      if (this.asked === typed) {
        this.show(pages);
      }
    } catch {
      // Without suggestions, the name of the page is typed in full.
    }
  }

  show(pages) {
    this.pages = pages;
    this.list.replaceChildren(...pages.map((page, i) => {
      const option = document.createElement('li');
      option.id = 'rich-suggestion-' + i;
      option.setAttribute('role', 'option');
      option.append(page.title);
      const space = option.appendChild(document.createElement('span'));
      space.textContent = page.space;
      return option;
    }));
    this.list.hidden = !pages.length;
    if (pages.length) {
      this.status.textContent = this.rich.words.suggested.replace('#', pages.length);
      this.place();
      this.choose(0);
    } else {
      this.close();
      this.status.textContent = this.rich.words.noneSuggested;
    }
  }

  place() {
    const cursor = this.view.coordsAtPos(this.view.state.selection.from);
    const frame = this.list.offsetParent.getBoundingClientRect();
    const left = Math.min(cursor.left - frame.left, frame.width - this.list.offsetWidth);
    this.list.style.left = Math.max(0, left) + 'px';
    this.list.style.top = cursor.bottom - frame.top + 'px';
  }

  choose(index) {
    this.chosen = (index + this.pages.length) % this.pages.length;
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === this.chosen)));
    this.list.children[this.chosen].scrollIntoView({ block: 'nearest' });
    this.view.dom.setAttribute('aria-activedescendant', 'rich-suggestion-' + this.chosen);
    this.view.dom.setAttribute('aria-controls', 'rich-suggestions');
  }

  key(event) {
    if (this.list.hidden) {
      return false;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.choose(this.chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      this.take(this.pages[this.chosen]);
    } else if (event.key === 'Escape') {
      this.declined = this.typed();
      this.close();
    } else {
      return false;
    }
    return true;
  }

  take(page) {
    const { from } = this.view.state.selection;
    const start = from - this.typed().length - 2;
    const link = schema.nodes.wiki_link.create({ source: page.link });
    this.view.dispatch(this.view.state.tr.replaceWith(start, from, link).scrollIntoView());
    this.close();
  }

  close() {
    clearTimeout(this.timer);
    this.list.hidden = true;
    this.status.textContent = '';
    this.view.dom.removeAttribute('aria-activedescendant');
    this.view.dom.removeAttribute('aria-controls');
  }

  destroy() {
    this.close();
  }
}
