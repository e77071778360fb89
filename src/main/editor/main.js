// The edit page's rich view. The field "markdown" stays what the form sends; without this script it is all there is.
import { suggestInSource } from './page-suggestions.js';
import { RichView } from './rich-view.js';
import { ViewSwitch } from './view-switch.js';

const place = document.getElementById('rich');
const field = document.getElementById('markdown');

if (place && field) {
  const rich = new RichView(place, field);
  new ViewSwitch(rich, field);
  suggestInSource(field, rich.words);
  // For other scripts of the page, and for tests: what is shown, and what it would be written as.
  place.rich = rich;
}
