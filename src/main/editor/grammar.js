// The Markdown of the server, read in the browser: CommonMark with tables, strikethrough, tasks, footnotes, wiki links
// and call-outs.
import MarkdownIt from 'markdown-it';
import { callouts, tasks } from './grammar-blocks.js';
import { noteDefinition } from './grammar-notes.js';
import { emphasisTag, lineBreakTag, noteReference, wikiLink } from './grammar-inlines.js';

export const grammar = new MarkdownIt('commonmark', { html: true, maxNesting: 60 }).enable(['table', 'strikethrough']);

// Addresses are written back as they were written, not as a browser would encode them.
grammar.normalizeLink = url => url;
grammar.normalizeLinkText = text => text;
grammar.validateLink = () => true;

grammar.block.ruler.before('reference', 'note_definition', noteDefinition,
  { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
grammar.inline.ruler.before('link', 'wiki_link', wikiLink);
grammar.inline.ruler.before('link', 'note_ref', noteReference);
grammar.inline.ruler.before('html_inline', 'line_break_tag', lineBreakTag);
grammar.inline.ruler.before('html_inline', 'emphasis_tag', emphasisTag);
grammar.core.ruler.push('tasks', tasks);
grammar.core.ruler.push('callouts', callouts);

const escaped = grammar.utils.escapeHtml;
const rules = grammar.renderer.rules;
rules.note_definition = (tokens, i) => `<aside>${escaped(tokens[i].content)}</aside>`;
rules.note_ref = (tokens, i) => `<sup>${escaped(tokens[i].content)}</sup>`;
rules.wiki_link = (tokens, i) => `<a>${escaped(tokens[i].content)}</a>`;
