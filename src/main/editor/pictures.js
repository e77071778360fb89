// Pictures that are dropped, pasted or chosen: described first, then sent, then put into the text.
import { NodeSelection, TextSelection } from 'prosemirror-state';
import { SuggestionList } from '../webapp/resources/rouedad/suggestion-list.js';
import { pictureAddress } from './addresses.js';
import { inAddress } from './address-suggestions.js';
import { Dialog } from './dialog.js';
import { schema } from './schema.js';

const type = schema.nodes.image;
const isPicture = file => file.type.startsWith('image/');

export class Pictures {
  constructor(rich) {
    this.rich = rich;
    this.dialog = new Dialog('rich-picture');
    const { form } = this.dialog;
    const { alt, decorative } = form.elements;
    decorative.addEventListener('change', () => { alt.disabled = decorative.checked; });
    pictureList(this).follow(form.elements.src);
  }

  // What is copied from a document is a text with pictures in it; what is copied alone is a file.
  paste(event) {
    const files = [...event.clipboardData.files].filter(isPicture);
    const words = event.clipboardData.getData('text/html').replace(/<[^>]*>/g, '').trim();
    if (!files.length || words) {
      return false;
    }
    this.askFor(files);
    return true;
  }

  drop(event) {
    const files = [...event.dataTransfer?.files ?? []].filter(isPicture);
    if (!files.length) {
      return false;
    }
    event.preventDefault();
    const { view } = this.rich;
    const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (at) {
      view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
    }
    this.askFor(files);
    return true;
  }

  askFor([file, ...others]) {
    this.ask(file);
    if (others.length) {
      this.dialog.element.addEventListener('close', () => this.askFor(others), { once: true });
    }
  }

  // Asks for a picture and its description, or for another description of the picture that is selected.
  ask(file = null) {
    const { selection } = this.rich.view.state;
    const chosen = !file && selection instanceof NodeSelection && selection.node.type === type ? selection.node : null;
    const { dialog } = this;
    dialog.form.reset();
    dialog.offer('file', !file && !chosen);
    dialog.offer('src', !file && !chosen);
    dialog.field('alt').value = chosen?.attrs.alt ?? '';
    dialog.field('decorative').checked = Boolean(chosen) && !chosen.attrs.alt;
    dialog.field('alt').disabled = dialog.field('decorative').checked;
    this.name(file?.name ?? '');
    dialog.open(() => this.answer(file ?? dialog.field('file').files[0], chosen));
    if (file || chosen) {
      dialog.field('alt').focus();
    }
  }

  async answer(file, chosen) {
    const { dialog, rich: { words, view } } = this;
    const alt = dialog.field('decorative').checked ? '' : dialog.field('alt').value.trim();
    const typed = dialog.field('src').value.trim();
    if (!alt && !dialog.field('decorative').checked) {
      this.refuse('alt', words.noAlt);
      return;
    }
    if (!chosen && !file && (!typed || !pictureAddress(typed))) {
      this.refuse(typed ? 'src' : 'file', words.noPicture);
      return;
    }
    try {
      const src = chosen ? chosen.attrs.src : file ? await this.send(file) : typed;
      dialog.close();
      const picture = type.create({ src, alt, title: chosen?.attrs.title ?? '' });
      view.dispatch(view.state.tr.replaceSelectionWith(picture, false).scrollIntoView());
      view.focus();
    } catch (problem) {
      this.refuse('alt', problem.message);
    }
  }

  // A picture that the space has already, with the description it has there.
  take({ name, url, description }) {
    const { file, src, alt, decorative } = this.dialog.form.elements;
    file.value = '';
    src.value = url;
    alt.value ||= decorative.checked ? '' : description;
    this.name(name);
  }

  name(name) {
    this.dialog.form.querySelector('[data-part=name]').textContent = name;
  }

  refuse(field, sentence) {
    this.dialog.complain(sentence);
    this.dialog.field(field).focus();
  }

  // The address under which the server keeps the picture; what it has against it is said in the reader's language.
  async send(file) {
    const { words } = this.rich;
    let answer;
    let said;
    try {
      answer = await fetch(words.upload + '?nom=' + encodeURIComponent(file.name), { method: 'POST', body: file });
      said = await answer.json();
    } catch {
      throw new Error(words.notSent);
    }
    if (!answer.ok) {
      throw new Error(said.error || words.notSent);
    }
    return said.url;
  }
}

function pictureList(pictures) {
  const { rich: { words }, dialog } = pictures;
  return new SuggestionList({ id: 'picture-suggestions', label: words.pictures, address: words.picturesFrom,
    words: { suggested: words.picturesSuggested, noneSuggested: words.nonePictured }, ...inAddress(dialog.field('src')),
    take: picture => pictures.take(picture), show });
}

function show({ name, url, description }, option) {
  const small = option.appendChild(document.createElement('img'));
  small.src = url + '?l=480';
  small.alt = '';
  option.append(name);
  option.appendChild(document.createElement('span')).textContent = description;
}
