// A button beside each page of the space adds it as the last chapter. Without this script the addresses are typed.
const chapters = document.getElementById('pages');
const offered = document.getElementById('offered');

for (const item of offered.children) {
  const add = document.createElement('button');
  add.type = 'button';
  add.className = 'quiet';
  add.textContent = offered.dataset.add;
  add.setAttribute('aria-label', offered.dataset.add + ' : ' + item.firstElementChild.textContent);
  add.addEventListener('click', () => {
    const lines = chapters.value.split('\n').map(line => line.trim()).filter(line => line !== '');
    if (!lines.includes(item.dataset.slug)) {
      lines.push(item.dataset.slug);
    }
    chapters.value = lines.join('\n') + '\n';
  });
  item.append(add);
}
