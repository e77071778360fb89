// Which keys do what, for the keyboard itself, for the labels of the buttons and for the list of shortcuts.

// Digits go with Ctrl+Shift everywhere: Ctrl+Alt writes signs on French keyboards, and ⌘+Shift takes pictures on a Mac.
export const SHORTCUTS = {
  bold: 'Mod-b', italic: 'Mod-i', code: 'Mod-e', link: 'Mod-k', undo: 'Mod-z', redo: 'Mod-y',
  heading2: 'Ctrl-Shift-2', heading3: 'Ctrl-Shift-3', heading4: 'Ctrl-Shift-4',
  note: 'Ctrl-Shift-5', quote: 'Ctrl-Shift-6', numbers: 'Ctrl-Shift-7', bullets: 'Ctrl-Shift-8', tasks: 'Ctrl-Shift-9',
  deeper: 'Mod-]', higher: 'Mod-['
};

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

const shown = key => key.replace('Mod', isMac ? '⌘' : 'Ctrl').replace(/-(.)$/, (_, last) => '+' + last.toUpperCase())
  .replaceAll('-', '+');

// Adds its keys to the title of each button, and each button with keys to the list of shortcuts.
export function label(toolbar) {
  const list = document.querySelector('#rich-shortcuts dl');
  for (const button of toolbar.querySelectorAll('button')) {
    const name = button.getAttribute('aria-label');
    const key = SHORTCUTS[button.dataset.act];
    button.title = key ? `${name} (${shown(key)})` : name;
    if (key) {
      const keys = document.createElement('dt');
      keys.appendChild(document.createElement('kbd')).textContent = shown(key);
      const words = document.createElement('dd');
      words.textContent = name;
      list.append(keys, words);
    }
  }
}
