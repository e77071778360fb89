// The document on the screen, and the field that always holds its Markdown.
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { read } from './reading.js';
import { textOf } from './text.js';
import { plugins } from './plugins.js';
import { nodeViews } from './node-views.js';
import { Toolbar } from './toolbar.js';
import { Pictures } from './pictures.js';
import { LinkDialog } from './link-dialog.js';
import { Dialog } from './dialog.js';
import { SizeLimit } from './size-limit.js';
import { clean } from './pasting.js';

export class RichView {
  constructor(place, field) {
    this.place = place;
    this.field = field;
    this.words = place.dataset;
    this.limit = new SizeLimit(Number(place.dataset.limit) * 1024, document.getElementById('rich-complaint'));
    this.links = new LinkDialog(this);
    this.pictures = new Pictures(this);
    this.shortcuts = new Dialog('rich-shortcuts');
    this.view = new EditorView(document.getElementById('rich-text'), {
      state: this.opened(''),
      attributes: () => this.attributes(),
      nodeViews: nodeViews(this.words),
      dispatchTransaction: change => this.change(change),
      transformPastedHTML: html => clean(html),
      handlePaste: (view, event, slice) => this.pictures.paste(event) || this.isTooMuch(slice),
      handleDrop: (view, event) => this.pictures.drop(event)
    });
    this.toolbar = new Toolbar(this, place.querySelector('[role=toolbar]'));
    this.toolbar.show();
    field.addEventListener('input', () => this.follow());
    field.form.addEventListener('adopted', () => this.follow());
    window.addEventListener('pageshow', () => this.follow());
  }

  // What reads the screen aloud learns from the rich view what it would learn from the field.
  attributes() {
    const described = this.field.getAttribute('aria-describedby') || '';
    const complaints = described.split(' ').filter(id => id && !id.endsWith('-hint'));
    return {
      class: 'prose rich-text', role: 'textbox', tabindex: '0', spellcheck: 'true',
      'aria-multiline': 'true', 'aria-label': this.words.label,
      'aria-describedby': ['rich-keys', ...complaints].join(' '),
      'aria-invalid': this.field.getAttribute('aria-invalid') || 'false'
    };
  }

  opened(markdown) {
    this.source = read(markdown);
    this.written = markdown;
    return EditorState.create({ doc: this.source.doc, plugins: plugins(this) });
  }

  // Takes another text, as if the page had come with it.
  open(markdown) {
    this.view.updateState(this.opened(markdown));
    this.toolbar.show();
  }

  // The Markdown of what is shown; with anew, every block is written as if it had been touched.
  text(anew = false) {
    return textOf(this.view.state.doc, this.source, anew);
  }

  // How many blocks of the text that was opened are shown, and how many are kept as they are.
  count() {
    const kept = this.source.pieces.filter(piece => piece.node.type.name === 'kept').length;
    return { rich: this.source.pieces.length - kept, kept };
  }

  change(change) {
    this.view.updateState(this.view.state.apply(change));
    if (change.docChanged) {
      this.written = this.text();
      this.field.value = this.written;
      this.limit.weigh(this.written, this.words.tooLong);
      this.field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    this.toolbar?.show();
  }

  // Something else than the rich view put words into the field: a draft, or the browser that comes back to the page.
  follow() {
    if (this.field.value !== this.written && !this.place.hidden && !this.limit.isPassed(this.field.value)) {
      this.open(this.field.value);
    }
  }

  isTooMuch(slice) {
    const pasted = textOf(this.view.state.tr.replaceSelection(slice).doc, this.source);
    const tooMuch = this.limit.isPassed(pasted);
    if (tooMuch) {
      this.limit.say(this.words.pasteTooLong);
    }
    return tooMuch;
  }

  focus() {
    this.view.focus();
  }
}
