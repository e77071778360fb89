// Shows the preview without leaving the form. Without this script the same button sends the form and shows it as well.
const form = document.getElementById('edit');
const button = document.getElementById('show');

let plain = false;
button.addEventListener('click', async event => {
  if (plain) {
    return;
  }
  event.preventDefault();
  const data = new FormData(form);
  data.append(button.name, button.value);
  button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(data) });
    const shown = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('preview');
    document.getElementById('preview').replaceChildren(...shown.childNodes);
  } catch {
    button.disabled = false;
    plain = true;
    form.requestSubmit(button);
  } finally {
    button.disabled = false;
  }
});

// Leaving with words that are kept nowhere yet asks first.
let typed = false;
form.addEventListener('input', () => { typed = true; });
form.addEventListener('kept', () => { typed = false; });
form.addEventListener('submit', () => { typed = false; });
window.addEventListener('beforeunload', event => {
  if (typed) {
    event.preventDefault();
  }
});
