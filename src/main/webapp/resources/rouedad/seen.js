// Notes which revision is being read, so that the next visit can say what changed since. Only signed-in people get it.
const seen = document.getElementById('seen');
navigator.sendBeacon('/vu/' + seen.dataset.page, new URLSearchParams({ revision: seen.dataset.revision }));
