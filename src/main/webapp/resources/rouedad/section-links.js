// Pressing the link beside a heading copies its address. Without this script, or without a clipboard, it leads there.
const said = document.getElementById('section-links');
const links = document.querySelectorAll('.section-link');

for (const link of navigator.clipboard ? links : []) {
  link.title = said.dataset.copy;
  link.addEventListener('click', async event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(link.href);
      said.textContent = said.dataset.copied;
      link.dataset.copied = '';
    } catch {
      location.hash = link.hash;
    }
  });
  link.addEventListener('blur', () => { delete link.dataset.copied; });
}
