// A <dialog> with a form in it. Escape and the button named "cancel" close it and change nothing.
export class Dialog {
  constructor(id) {
    this.element = document.getElementById(id);
    this.form = this.element.querySelector('form');
    this.complaint = this.form.querySelector('[role=alert]');
    this.form.addEventListener('submit', event => {
      if (event.submitter?.value !== 'cancel' && this.answer) {
        event.preventDefault();
        this.answer(event.submitter?.value);
      }
    });
  }

  // answer(button) is called when the form is sent; it closes the dialog once all is well.
  open(answer) {
    this.answer = answer;
    this.complain('');
    this.element.showModal();
  }

  complain(sentence) {
    if (this.complaint) {
      this.complaint.textContent = sentence;
    }
  }

  close() {
    this.element.close();
  }

  field(name) {
    return this.form.elements[name];
  }

  // Shows or hides a field with its label.
  offer(name, shown) {
    this.field(name).closest('.field').hidden = !shown;
  }
}
