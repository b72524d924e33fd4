// Forms of the pages about people: what is typed is sent as JSON, and what is refused is said beside it.
'use strict';

const problemOf = async (response) => {
  try {
    return await response.json();
  } catch {
    return { detail: `${response.status}` };
  }
};

const typed = (form) =>
  Object.fromEntries([...new FormData(form)].filter(([name, value]) => value !== '' && name !== 'of').map(([name, value]) => [name, String(value)]));

/** What is told once stands in its place until the page is left. */
const show = (form, answer) => {
  for (const [name, value] of Object.entries(answer)) {
    const place = form.parentElement.querySelector(`[data-member="${name}"]`);
    if (place) place.textContent = Array.isArray(value) ? value.join('\n') : String(value);
  }
  const told = form.parentElement.querySelector('[data-told]');
  if (told) told.hidden = false;
  form.hidden = true;
};

const then = (form, answer) => {
  if (form.dataset.then === 'show') {
    show(form, answer);
  } else if (form.dataset.then === 'next') {
    localStorage.setItem('mocgioi.session', '1');
    const next = new URLSearchParams(location.search).get('next') ?? '/';
    // Only a path of ours: a second slash or a backslash would lead to another host.
    location.assign(/^\/(?![/\\])/.test(next) ? next : '/');
  } else if (form.dataset.then === 'out') {
    localStorage.removeItem('mocgioi.session');
    location.assign('/');
  } else {
    location.reload();
  }
};

const send = async (form) => {
  const place = form.querySelector('[role=alert]');
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    const method = form.dataset.method ?? 'POST';
    const hasBody = method === 'POST' && form.dataset.body !== 'none';
    const response = await fetch(form.dataset.to.replace('{login}', encodeURIComponent(form.elements.namedItem('of')?.value ?? '')), {
      method,
      headers: { 'x-mocgioi': '1', accept: 'application/json', ...(hasBody ? { 'content-type': 'application/json' } : {}) },
      ...(hasBody ? { body: JSON.stringify(typed(form)) } : {}),
    });
    if (response.ok) {
      then(form, response.status === 204 ? {} : await response.json());
      return;
    }
    const problem = await problemOf(response);
    const code = form.querySelector('[data-code]');
    if (code && problem.title === 'Code needed') {
      code.hidden = false;
      code.querySelector('input').focus();
    }
    place.textContent =
      form.dataset[`on${response.status}`] && problem.title !== 'Code needed' ? form.dataset[`on${response.status}`] : problem.detail;
    if (code && problem.title === 'Code needed' && form.dataset.code) place.textContent = form.dataset.code;
  } catch (error) {
    place.textContent = String(error);
  }
  place.hidden = false;
  button.disabled = false;
};

for (const form of document.querySelectorAll('form[data-to]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!form.dataset.sure || confirm(form.dataset.sure)) void send(form);
  });
}
