// What may be meant by the words that are being typed: arrows choose, Enter takes, Escape declines.
const PATIENCE = 150;

export class SuggestionList {
  // host: id and label of the list; words with "suggested" (# is their number) and "noneSuggested"; the place that the list
  // is put into; the control that has the focus; typed(), null where nothing is to be proposed; cursor(), the rectangle to
  // stand under; the address to ask; show(thing, option), which fills an entry; take(thing). An offer leaves Enter to the
  // control until something is chosen.
  constructor(host) {
    this.host = host;
    this.things = [];
    this.asked = null;
    this.declined = null;
    this.list = document.createElement('ul');
    this.list.id = host.id;
    this.list.className = 'suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', host.label);
    this.list.hidden = true;
    this.status = document.createElement('p');
    this.status.className = 'unseen';
    this.status.setAttribute('role', 'status');
    host.place.classList.add('suggesting');
    host.place.append(this.list, this.status);
    window.addEventListener('resize', () => this.isOpen && this.stand());
    this.list.addEventListener('mousedown', event => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (option) {
        this.take(this.things[[...this.list.children].indexOf(option)]);
      }
    });
  }

  get isOpen() {
    return !this.list.hidden;
  }

  // To be called whenever something was typed or the cursor moved.
  update() {
    const typed = this.host.typed();
    // Declined is declined until other words are typed.
    if (typed === null || this.declined === null || !typed.startsWith(this.declined)) {
      this.declined = null;
    }
    if (typed === null || this.declined !== null) {
      this.close();
    } else if (typed !== this.asked) {
      this.asked = typed;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(typed), PATIENCE);
    }
  }

  async ask(typed) {
    try {
      const answer = await fetch(this.host.address + '?q=' + encodeURIComponent(typed));
      const things = answer.ok ? await answer.json() : [];
      if (this.asked === typed) {
        this.show(things);
      }
    } catch {
      // Without suggestions, all is typed in full.
    }
  }

  show(things) {
    const { host } = this;
    this.things = things;
    this.list.replaceChildren(...things.map((thing, i) => {
      const option = document.createElement('li');
      option.id = `${host.id}-${i}`;
      option.setAttribute('role', 'option');
      host.show(thing, option);
      return option;
    }));
    if (things.length) {
      this.list.hidden = false;
      this.status.textContent = host.words.suggested.replace('#', things.length);
      this.stand();
      if (host.isOffer) {
        this.chosen = -1;
        host.control.setAttribute('aria-controls', host.id);
        this.expand(true);
      } else {
        this.choose(0);
      }
    } else {
      // More words will find nothing more.
      this.decline();
      this.status.textContent = host.words.noneSuggested;
    }
  }

  stand() {
    const cursor = this.host.cursor();
    const isFixed = getComputedStyle(this.list).position === 'fixed';
    const frame = isFixed ? { left: 0, top: 0, width: innerWidth } : this.list.offsetParent.getBoundingClientRect();
    const left = Math.min(cursor.left - frame.left, frame.width - this.list.offsetWidth);
    this.list.style.maxHeight = isFixed ? innerHeight - cursor.bottom + 'px' : '';
    this.list.style.left = Math.max(0, left) + 'px';
    this.list.style.top = cursor.bottom - frame.top + 'px';
  }

  choose(index) {
    const { control, id } = this.host;
    this.chosen = (index + this.things.length) % this.things.length;
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === this.chosen)));
    this.list.children[this.chosen].scrollIntoView({ block: 'nearest' });
    control.setAttribute('aria-controls', id);
    control.setAttribute('aria-activedescendant', `${id}-${this.chosen}`);
    this.expand(true);
  }

  // Listens to a plain field; what else listens to its keys does so once the list has had them.
  follow(field) {
    ['input', 'keyup', 'click'].forEach(name => field.addEventListener(name, () => this.update()));
    field.addEventListener('blur', () => this.close());
    field.addEventListener('keydown', event => {
      if (this.key(event)) {
        event.preventDefault();
      }
    });
    return this;
  }

  // Whether the key was meant for the list.
  key(event) {
    if (!this.isOpen || event.isComposing) {
      return false;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.choose(Math.max(this.chosen, event.key === 'ArrowDown' ? -1 : 0) + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && this.chosen >= 0) {
      this.take(this.things[this.chosen]);
    } else if (event.key === 'Escape') {
      this.decline();
    } else {
      return false;
    }
    return true;
  }

  take(thing) {
    this.close();
    this.host.take(thing);
    // What was written may look like a question again.
    this.decline();
  }

  // Proposes nothing more for the words that stand there.
  decline() {
    this.declined = this.host.typed();
    this.close();
  }

  close() {
    clearTimeout(this.timer);
    this.asked = null;
    this.hide();
  }

  hide() {
    const { control } = this.host;
    this.list.hidden = true;
    this.status.textContent = '';
    control.removeAttribute('aria-activedescendant');
    control.removeAttribute('aria-controls');
    this.expand(false);
  }

  // Only what is a combobox says whether it is open.
  expand(open) {
    if (this.host.control.getAttribute('role') === 'combobox') {
      this.host.control.setAttribute('aria-expanded', String(open));
    }
  }
}

// The usual entry: what it is called, and below it what tells it from others of that name.
export function entry(name, beside) {
  return (thing, option) => {
    option.append(thing[name]);
    if (thing[beside]) {
      option.appendChild(document.createElement('span')).textContent = thing[beside];
    }
  };
}
