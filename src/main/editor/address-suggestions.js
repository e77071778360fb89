// A field for an address that takes words as well: as long as it holds no address, things of that name are proposed.
const ADDRESS = /^(?:[/#?.]|[a-z][a-z0-9+.-]*:|www\.|[^\s@]+@)/i;

// The part of a list's host that the field is. An empty field proposes what is there when it is clicked, or asked by an arrow.
export function inAddress(input) {
  let wanted = false;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  ['input', 'click'].forEach(name => input.addEventListener(name, () => { wanted = true; }));
  input.addEventListener('keydown', event => { wanted ||= event.key === 'ArrowDown'; });
  input.addEventListener('blur', () => { wanted = false; });
  return {
    place: input.closest('.field'),
    control: input,
    typed: () => (wanted && !ADDRESS.test(input.value.trim()) ? input.value.trim() : null),
    cursor: () => input.getBoundingClientRect()
  };
}
