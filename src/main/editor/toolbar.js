// One stop of the Tab key; arrows go from button to button, as the pattern of toolbars has it.
import { acts, calloutOf, changeCallout } from './acts.js';
import { label } from './shortcuts.js';
import { isInTable } from './tables.js';

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

export class Toolbar {
  constructor(rich, element) {
    this.rich = rich;
    this.element = element;
    this.acts = acts(rich);
    this.kinds = element.querySelector('select');
    this.controls = [...element.querySelectorAll('button, select')];
    this.controls.forEach(control => { control.tabIndex = -1; });
    this.controls[0].tabIndex = 0;
    label(element);
    element.addEventListener('mousedown', event => event.target === this.kinds || event.preventDefault());
    element.addEventListener('click', event => this.press(event.target.closest('button')));
    element.addEventListener('keydown', event => this.key(event));
    element.addEventListener('focusin', event => this.stopAt(event.target));
    this.kinds.addEventListener('change', () => changeCallout(this.kinds.value)(rich.view.state, rich.view.dispatch));
  }

  press(button) {
    const act = button && this.acts[button.dataset.act];
    if (!act || button.getAttribute('aria-disabled') === 'true') {
      return;
    }
    const asks = button.hasAttribute('aria-haspopup');
    if (!asks) {
      this.rich.focus();
    }
    act.run(this.rich.view.state, this.rich.view.dispatch, this.rich.view);
  }

  key(event) {
    const shown = this.controls.filter(control => control.offsetParent);
    const here = shown.indexOf(event.target);
    const last = shown.length - 1;
    if (event.key in STEPS) {
      shown[(here + STEPS[event.key] + shown.length) % shown.length].focus();
    } else if (event.key === 'Home' || event.key === 'End') {
      shown[event.key === 'Home' ? 0 : last].focus();
    } else if (event.key === 'Escape') {
      this.rich.focus();
    } else if (event.key === '?') {
      this.rich.shortcuts.open();
    } else {
      return;
    }
    event.preventDefault();
  }

  stopAt(control) {
    this.controls.forEach(each => { each.tabIndex = each === control ? 0 : -1; });
  }

  focus() {
    (this.controls.find(control => control.tabIndex === 0 && control.offsetParent) || this.controls[0]).focus();
  }

  // What the selection is, and what could be done with it.
  show() {
    const { state } = this.rich.view;
    this.element.querySelector('[data-part=table]').hidden = !isInTable(state);
    const callout = calloutOf(state);
    this.element.querySelector('[data-part=note]').hidden = callout === null;
    this.kinds.value = callout ?? 'note';
    for (const button of this.element.querySelectorAll('button')) {
      const act = this.acts[button.dataset.act];
      button.setAttribute('aria-disabled', String(!act.run(state)));
      if (act.active) {
        button.setAttribute('aria-pressed', String(act.active(state)));
      }
    }
    if (!this.controls.some(control => control.tabIndex === 0 && control.offsetParent)) {
      this.stopAt(this.controls[0]);
    }
  }
}
