// One button between the rich view and the Markdown source. The choice stays for the next page.
const KEY = 'rouedad.editor';

export class ViewSwitch {
  constructor(rich, field) {
    this.rich = rich;
    this.field = field;
    this.form = field.form;
    this.button = document.getElementById('rich-switch');
    this.button.addEventListener('click', () => this.turn());
    this.button.hidden = false;
    field.addEventListener('input', () => this.isTooLong());
    const label = document.querySelector('label[for=markdown]');
    label.addEventListener('click', event => {
      if (!rich.place.hidden) {
        event.preventDefault();
        rich.focus();
      }
    });
    this.show(remembered() !== 'source' && !this.isTooLong());
    if (field.autofocus || document.activeElement === field) {
      rich.focus();
    }
  }

  // Nobody waits for a text to be taken apart that has to be shortened first.
  isTooLong() {
    this.rich.limit.weigh(this.field.value, this.rich.words.tooLong);
    return this.rich.limit.isPassed(this.field.value);
  }

  turn() {
    const toRich = this.rich.place.hidden;
    if (toRich && this.isTooLong()) {
      return;
    }
    this.show(toRich);
    remember(toRich ? 'rich' : 'source');
    (toRich ? this.rich : this.field).focus();
  }

  show(asRich) {
    if (asRich && this.rich.written !== this.field.value) {
      this.rich.open(this.field.value);
    }
    this.rich.place.hidden = !asRich;
    this.field.hidden = asRich;
    this.form.classList.toggle('is-rich', asRich);
    this.button.textContent = asRich ? this.rich.words.toSource : this.rich.words.toRich;
  }
}

// A browser may refuse to remember anything.
function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(view) {
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // Then the next page opens in the rich view.
  }
}
