// Keeps what is being typed: first in this browser, then on the server, where the copy of the browser is handed over.
const about = document.getElementById('drafting')?.dataset;
const form = document.getElementById('edit');
const SOON = 1500;
const LATEST = 6000;
const RETRY = 5000;
const SELDOM = 15000;
const PATIENCE = 60000;
const LARGEST_BEACON = 60000;

const field = id => document.getElementById(id);
const typed = ['title', 'markdown', 'tags', 'note'];
const prefix = about && `rouedad:draft:${about.person}:${about.space}:${about.page ?? ''}:`;
// A form that came back from the server is still the same window.
const writer = field('draft-writer')?.value
  || [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, '0')).join('');

let step = Number(field('draft-step')?.value); // counts what was typed here
let handedOver = step;                         // the last step that the server has
let timer = 0;
let waitingSince = 0;
let sending = false;
let leaving = false;
let patience = 0;    // until when not to ask for the password again

/** All that stands in the form, and where it belongs. */
function copy() {
  const texts = Object.fromEntries(typed.map(name => [name, field(name).value]));
  return { ...texts, minor: field('minor').checked, language: field('language').value, base: Number(field('base').value) || null, person: Number(about.person), page: about.page || null,
    draft: field('draft').value, seen: field('draft-seen').value || null, writer, step };
}

function say(sentence) {
  field('draft-state').textContent = sentence;
}

function keepHere(kept = copy()) {
  try {
    localStorage.setItem(prefix + kept.draft, JSON.stringify({ ...kept, at: Date.now() }));
  } catch {
    // No room, or not allowed: the server is left.
  }
}

function forget(draft, upTo) {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + draft));
    if (kept && (kept.writer !== writer || kept.step <= upTo)) {
      localStorage.removeItem(prefix + draft);
    }
  } catch {
    // Nothing was kept here.
  }
}

/** Copies that were never handed over, the oldest first. */
function found() {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(prefix))
      .map(key => JSON.parse(localStorage.getItem(key))).sort((one, other) => one.at - other.at);
  } catch {
    return [];
  }
}

async function post(kept) {
  const answer = await fetch(`/brouillon/${about.space}`, { method: 'POST', body: JSON.stringify(kept),
    headers: { 'Content-Type': 'application/json' }, signal: AbortSignal.timeout(20000) });
  const text = await answer.text();
  return { ok: answer.ok, status: answer.status, ...(answer.ok ? JSON.parse(text) : {}) };
}

function soon(delay = SOON) {
  clearTimeout(timer);
  waitingSince ||= Date.now();
  timer = setTimeout(handOver, Math.max(0, Math.min(delay, waitingSince + LATEST - Date.now())));
}

function later(delay = RETRY) {
  clearTimeout(timer);
  waitingSince = 0;
  timer = setTimeout(handOver, delay);
}

async function handOver() {
  if (sending || leaving || step === handedOver) {
    return;
  }
  clearTimeout(timer);
  waitingSince = 0;
  sending = true;
  const kept = copy();
  try {
    take(kept, await post(kept));
  } catch {
    say(about.here);
    later();
  } finally {
    sending = false;
  }
  if (step > kept.step) {
    soon();
  }
}

function take(kept, answer) {
  if (answer.status === 401) {
    say(about.out);
    signInAgain();
  } else if (answer.status === 413) {
    say(about.long);
  } else if (answer.status >= 500) {
    say(about.here);
    later();
  } else if (!answer.ok) {
    // A server that starts says "not found" to everything for a while.
    say(about.refused);
    later(SELDOM);
  } else {
    const { over, draft, seen, others } = answer;
    handedOver = Math.max(handedOver, kept.step);
    if (!over) {
      field('draft').value = draft;
      field('draft-seen').value = seen;
    }
    forget(kept.draft, kept.step);
    if (step > kept.step) {
      keepHere();
    }
    say(about.kept.replace('{0}', new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format()));
    field('writing-too').textContent = others.length ? about.too.replace('{0}', others.join(', ')) : '';
    if (step <= kept.step) {
      form.dispatchEvent(new CustomEvent('kept'));
    }
  }
}

function signInAgain() {
  const dialog = field('sign-in-again');
  if (!dialog.open && Date.now() > patience) {
    dialog.showModal();
  }
}

/** Puts a copy into the form, in place of what stands there. */
function adopt(kept) {
  const minor = kept.minor === true; // copies of former times do not say
  if (field('minor').checked !== minor || typed.some(name => field(name).value.trim() !== kept[name].trim())) {
    typed.forEach(name => { field(name).value = kept[name]; });
    field('minor').checked = minor;
    field('language').value = kept.language ?? field('language').value;
    field('base').value = kept.base ?? '';
    field('draft').value = kept.draft;
    field('draft-seen').value = kept.seen ?? '';
    say(about.found);
    form.dispatchEvent(new CustomEvent('adopted'));
  }
}

/**
 * A window that was closed too early left words behind: they come back, in the form or as a draft beside it. A copy whose
 * form was sent is most likely a page by now, so the server is asked first.
 */
async function recover() {
  const left = found();
  const mine = left.filter(kept => kept.draft === field('draft').value).pop()
    ?? (about.resumed === 'true' ? undefined : left.at(-1));
  if (mine && !mine.sent) {
    adopt(mine);
  }
  for (const kept of left) {
    try {
      const answer = await post(kept);
      if (answer.ok) {
        localStorage.removeItem(prefix + kept.draft);
      } else if (answer.status === 401) {
        signInAgain();
      }
      if (kept === mine && !answer.over && step === handedOver) {
        adopt({ ...mine, draft: answer.draft ?? mine.draft, seen: answer.seen ?? mine.seen });
        field('draft').value = answer.draft ?? mine.draft;
        field('draft-seen').value = answer.seen ?? '';
      }
    } catch {
      say(about.here);
      if (kept === mine && step === handedOver) {
        adopt(mine);
      }
    }
  }
}

function start() {
  field('draft-writer').value = writer;
  recover();
  if (about.signedOut === 'true') {
    signInAgain();
  }
  form.addEventListener('input', () => {
    step += 1;
    field('draft-step').value = step;
    keepHere();
    soon();
  });
  form.addEventListener('submit', event => {
    if (event.submitter?.id !== 'show') {
      step += 1;
      field('draft-step').value = step;
      keepHere({ ...copy(), sent: true });
      leaving = true;
    }
  });
  window.addEventListener('pageshow', () => { leaving = false; });
  window.addEventListener('online', handOver);
  document.addEventListener('visibilitychange', () => {
    const kept = copy();
    const message = JSON.stringify(kept);
    if (document.visibilityState === 'hidden' && !leaving && step > handedOver && message.length < LARGEST_BEACON) {
      navigator.sendBeacon(`/brouillon/${about.space}`, new Blob([message], { type: 'application/json' }));
    }
  });
  field('sign-in-again').addEventListener('close', () => { patience = Date.now() + PATIENCE; });
  field('again-later').addEventListener('click', () => field('sign-in-again').close());
  field('sign-in-again-form').addEventListener('submit', async event => {
    event.preventDefault();
    const answer = await fetch('/session', { method: 'POST', body: new URLSearchParams({ person: about.person,
      email: field('again-email').value, password: field('again-password').value }) }).catch(() => ({ status: 0 }));
    await answer.text?.();
    field('again-complaint').textContent = answer.status === 200 ? '' : answer.status === 429 ? about.many
      : answer.status === 403 ? about.wrong : about.here;
    if (answer.status === 200) {
      field('again-password').value = '';
      field('sign-in-again').close();
      step += 1;
      handOver();
    }
  });
}

if (about && form) {
  start();
}
