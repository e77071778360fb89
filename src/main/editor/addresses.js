// Which addresses become live in the editor. The server judges again, and more strictly, what it shows to readers.
const LINKS = ['http:', 'https:', 'mailto:', 'tel:'];
const PICTURES = ['http:', 'https:'];

export const linkAddress = url => allowed(url, LINKS);
export const pictureAddress = url => allowed(url, PICTURES);

// The address as it was written, or null.
function allowed(url, schemes) {
  try {
    return schemes.includes(new URL(url, location.href).protocol) ? url : null;
  } catch {
    return null;
  }
}
