// Parts of a text that are more than their letters: a box to tick, a source to read and change.
class Kept {
  constructor(node, view, position, words) {
    this.dom = document.createElement('div');
    this.dom.className = 'kept';
    const label = this.dom.appendChild(document.createElement('p'));
    label.textContent = words.kept;
    this.source = this.dom.appendChild(document.createElement('textarea'));
    this.source.setAttribute('aria-label', words.kept);
    this.source.spellcheck = false;
    this.source.addEventListener('input', () => {
      view.dispatch(view.state.tr.setNodeAttribute(position(), 'source', this.source.value));
    });
    this.update(node);
  }

  update(node) {
    if (node.type.name !== 'kept') {
      return false;
    }
    if (this.source.value !== node.attrs.source) {
      this.source.value = node.attrs.source;
    }
    this.source.rows = Math.min(12, node.attrs.source.split('\n').length);
    return true;
  }

  stopEvent(event) {
    return event.target === this.source;
  }

  ignoreMutation() {
    return true;
  }
}

class Item {
  constructor(node, view, position, words) {
    this.isTask = node.attrs.checked !== null;
    this.dom = document.createElement('li');
    this.contentDOM = this.dom;
    if (this.isTask) {
      this.dom.className = 'task';
      this.box = this.dom.appendChild(document.createElement('input'));
      this.box.type = 'checkbox';
      this.box.contentEditable = 'false';
      this.box.setAttribute('aria-label', words.done);
      this.box.addEventListener('change', () => {
        view.dispatch(view.state.tr.setNodeAttribute(position(), 'checked', this.box.checked));
      });
      this.contentDOM = this.dom.appendChild(document.createElement('div'));
      this.box.checked = node.attrs.checked;
    }
  }

  update(node) {
    if (node.type.name !== 'list_item' || this.isTask !== (node.attrs.checked !== null)) {
      return false;
    }
    if (this.isTask) {
      this.box.checked = node.attrs.checked;
    }
    return true;
  }

  stopEvent(event) {
    return event.target === this.box;
  }

  ignoreMutation(change) {
    return change.type !== 'selection' && !this.contentDOM.contains(change.target);
  }
}

// Its kind is said above it, in the words of the tool that changes it.
class Callout {
  constructor(node) {
    this.dom = document.createElement('div');
    this.contentDOM = this.dom;
    this.update(node);
  }

  update(node) {
    if (node.type.name !== 'callout') {
      return false;
    }
    const kind = node.attrs.kind.toLowerCase();
    this.dom.className = 'callout callout-' + kind;
    this.dom.dataset.title = document.querySelector(`#rich [role=toolbar] option[value=${kind}]`).textContent;
    return true;
  }
}

export const nodeViews = words => ({
  callout: node => new Callout(node),
  kept: (node, view, position) => new Kept(node, view, position, words),
  list_item: (node, view, position) => new Item(node, view, position, words)
});
