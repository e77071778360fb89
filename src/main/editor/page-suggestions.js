// The pages that the writer may see, proposed wherever a link is written: behind [[ in either view, and for its address.
import { SuggestionList, entry } from '../webapp/resources/rouedad/suggestion-list.js';
import { inText } from '../webapp/resources/rouedad/text-suggestions.js';

export const OPENED = /(?<!!|\[)\[\[([^[\]\n]{0,80})$/;

// host: what of a list's host is particular to the place.
export const pageList = (words, host) => new SuggestionList(
  { label: words.suggestions, words, address: words.suggest, show: entry('title', 'space'), ...host });

export const suggestInSource = (field, words) => pageList(words, { id: 'source-suggestions', place: field.parentElement,
  ...inText(field, { opened: OPENED, text: page => page.link, closing: ']]' }) }).follow(field);
