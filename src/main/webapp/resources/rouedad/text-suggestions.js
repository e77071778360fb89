// Where in a plain text field suggestions are asked for, and what becomes of the one that is taken.
const MIRRORED = ['boxSizing', 'width', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'letterSpacing', 'lineHeight',
  'textIndent', 'wordSpacing', 'tabSize', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'borderTopWidth',
  'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth', 'borderStyle'];

// The part of a list's host that a field is: what matches opened up to the cursor asks, and its first group is the question;
// text(thing) is written in place of the question, and what stands in closing is not written twice.
export function inText(field, { opened, text, closing = '' }) {
  field.setAttribute('aria-autocomplete', 'list');
  const typed = () => {
    // Another view may write into the field.
    if (document.activeElement !== field || field.selectionStart !== field.selectionEnd) {
      return null;
    }
    const before = field.value.slice(0, field.selectionStart);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return opened.exec(line)?.[1] ?? null;
  };
  return {
    control: field,
    typed,
    cursor: () => cursor(field),
    take(thing) {
      const end = field.selectionStart;
      const isClosed = closing !== '' && field.value.startsWith(closing, end);
      field.setSelectionRange(end - typed().length, end + (isClosed ? closing.length : 0));
      write(field, text(thing) + closing);
    }
  };
}

// As if it had been typed, so that it can be undone; the standard way forgets what came before.
function write(field, text) {
  field.focus();
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

// A field does not tell where its cursor is: a box that breaks its lines alike does.
function cursor(field) {
  const mirror = document.createElement('div');
  const style = getComputedStyle(field);
  MIRRORED.forEach(name => { mirror.style[name] = style[name]; });
  Object.assign(mirror.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word' });
  mirror.textContent = field.value.slice(0, field.selectionStart);
  const mark = mirror.appendChild(document.createElement('span'));
  mark.textContent = '\u200b';
  document.body.append(mirror);
  const box = field.getBoundingClientRect();
  const left = box.left + mark.offsetLeft - field.scrollLeft;
  const bottom = box.top + mark.offsetTop + mark.offsetHeight - field.scrollTop;
  mirror.remove();
  return { left, bottom: Math.min(bottom, box.bottom) };
}
