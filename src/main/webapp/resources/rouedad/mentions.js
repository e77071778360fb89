// @ in a message proposes the people who may be mentioned.
import { SuggestionList, entry } from './suggestion-list.js.xhtml?ln=rouedad';
import { inText } from './text-suggestions.js.xhtml?ln=rouedad';

const field = document.getElementById('markdown');
const words = document.getElementById('mentions').dataset;

new SuggestionList({ id: 'mention-suggestions', label: words.label, words, address: words.people, place: field.parentElement,
  show: entry('name'), ...inText(field, { opened: /(?<![\p{L}\p{N}])@([^@\n]{0,60})$/u, text: person => person.name + ' ' })
}).follow(field);
