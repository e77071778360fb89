// What is bold or slanted by style only. The policy of our pages lets no style and no script through, not even in what
// is only being read: such attributes go under another name.
export const STYLE = 'data-style';

const says = (element, pattern) => pattern.test(element.getAttribute(STYLE) || '');
const ALIGNED = /text-align:\s*(left|center|right)/i;
const WAYS = [
  { tag: 'strong', style: /font-weight:\s*(bold|[6-9]00)/i },
  { tag: 'em', style: /font-style:\s*(italic|oblique)/i },
  { tag: 'del', style: /text-decoration(-line)?:[^;]*line-through/i }
];

export const withoutStyles = html => html.replace(/<[a-z][^>]*>/gi,
  tag => tag.replace(/\sstyle\s*=/gi, ` ${STYLE}=`).replace(/\son[a-z]+\s*=/gi, ' data-on='));

export function restyle(all) {
  // Google wraps whatever is copied from it into a <b> that is not bold.
  all('b').filter(each => says(each, /font-weight:\s*(normal|400)/i))
    .forEach(each => each.replaceWith(...each.childNodes));
  all('td, th').filter(each => says(each, ALIGNED)).forEach(cell => {
    cell.setAttribute('align', ALIGNED.exec(cell.getAttribute(STYLE))[1].toLowerCase());
  });
  for (const { tag, style } of WAYS) {
    all('span, font').filter(each => says(each, style)).forEach(each => {
      const inside = each.ownerDocument.createElement(tag);
      inside.append(...each.childNodes);
      each.append(inside);
    });
  }
}
