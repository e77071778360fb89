// Proposes what may be looked for; Enter without a choice asks as ever. The slash key leads to the search box.
import { SuggestionList, entry } from './suggestion-list.js.xhtml?ln=rouedad';

const box = document.querySelector('form[role=search] input[type=search]');
const words = document.getElementById('search-words').dataset;
const WRITES = 'input, textarea, select, [contenteditable]';

box.setAttribute('role', 'combobox');
box.setAttribute('aria-autocomplete', 'list');
box.setAttribute('aria-expanded', 'false');
box.autocomplete = 'off';

new SuggestionList({ id: 'search-suggestions', label: words.label, words, address: '/propositions', place: box.parentElement,
  control: box, isOffer: true, typed: () => document.activeElement === box && box.value.trim().length > 1 ? box.value : null,
  cursor: () => box.getBoundingClientRect(), show: entry('title', 'about'), take(thing) { location.assign(thing.url); }
}).follow(box);

document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest(WRITES)) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
