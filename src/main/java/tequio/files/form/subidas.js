// Files in pieces, with their progress and a button that stops them; after a broken connection they go
// on where they broke. Without this script each form sends one file, as any form does.
'use strict';
(() => {
  const PAUSE = 3000;
  const PIECE = 1 << 20;

  function line(box, file) {
    const words = box.dataset;
    const item = document.createElement('p');
    const bar = document.createElement('progress');
    const state = document.createElement('span');
    const stop = document.createElement('button');
    bar.max = file.size;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    state.setAttribute('role', 'status');
    stop.type = 'button';
    stop.className = 'quiet';
    stop.textContent = words.stop;
    item.append(file.name + ' ', bar, ' ', state, ' ', stop);
    box.append(item);
    return { bar, state, stop, words };
  }

  // What the program answers, asked again as long as nothing comes.
  async function again(ask, shown, signal) {
    for (;;) {
      try {
        const answer = await ask();
        shown.state.textContent = '';
        if (answer.status !== 429 && answer.status !== 503) return answer;
      } catch (broken) {
        if (signal.aborted) throw broken;
        shown.state.textContent = shown.words.waiting;
      }
      await new Promise((done) => setTimeout(done, PAUSE));
      signal.throwIfAborted();
    }
  }

  async function sum(file, most) {
    if (file.size > most) return '0'.repeat(64);
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((it) => it.toString(16).padStart(2, '0')).join('');
  }

  async function said(answer) {
    const its = await answer.json();
    if (!answer.ok && answer.status !== 409) throw new Error(its.problem);
    return its;
  }

  // The id under which all its pieces have arrived.
  async function pieces(uploads, _csrf, file, shown, signal) {
    const suma = await sum(file, Number(shown.words.most));
    const announced = { _csrf, nombre: file.name, bytes: file.size, suma };
    const begin = () =>
      fetch(uploads, { method: 'POST', body: new URLSearchParams(announced), signal });
    const begun = await said(await again(begin, shown, signal));
    let from = begun.offset;
    while (from < file.size) {
      shown.bar.value = from;
      const body = new FormData();
      body.append('_csrf', _csrf);
      body.append('desde', from);
      body.append('archivo', file.slice(from, from + PIECE), 'pieza');
      const append = () =>
        fetch(uploads + '/' + begun.id + '/archivos', { method: 'POST', body, signal });
      from = (await said(await again(append, shown, signal))).offset;
    }
    shown.bar.value = from;
    return begun.id;
  }

  // The answer to the form, its file sent before it; nothing where it was stopped or refused before.
  async function send(address, body, file, shown) {
    const words = shown.words;
    const work = /^(.*\/trabajo\/[^/]+)\//.exec(address);
    if (!words.most || !work || !window.crypto?.subtle) return whole(address, body, file, shown);
    const stopped = new AbortController();
    shown.stop.onclick = () => stopped.abort();
    try {
      const id = await pieces(work[1] + '/subidas', body.get('_csrf'), file, shown, stopped.signal);
      const rest = [...body].filter(([, it]) => typeof it === 'string');
      return await whole(address, new URLSearchParams([...rest, ['subida', id]]), file, shown);
    } catch (refused) {
      shown.bar.value = 0;
      shown.stop.remove();
      const why = refused instanceof SyntaxError ? words.failed : refused.message;
      shown.state.textContent = stopped.signal.aborted ? words.stopped : why;
      return undefined;
    }
  }

  // The answer; nothing where it was stopped.
  function whole(address, body, file, shown) {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      let waits;
      const end = (words, answer) => {
        shown.state.textContent = words;
        shown.stop.remove();
        done(answer);
      };
      shown.stop.onclick = () => {
        clearTimeout(waits);
        request.onerror = null;
        request.abort();
        shown.bar.value = 0;
        end(shown.words.stopped);
      };
      request.open('POST', address);
      if (body instanceof FormData) {
        request.upload.onprogress = (event) => { shown.bar.value = Math.min(event.loaded, file.size); };
      }
      request.onload = () => {
        const kept = request.status < 400;
        shown.bar.value = kept ? file.size : 0;
        end(kept ? shown.words.kept : problem(request.responseText) || shown.words.failed, request);
      };
      request.onerror = () => {
        shown.state.textContent = shown.words.waiting;
        waits = setTimeout(() => whole(address, body, file, shown).then(done), PAUSE);
      };
      request.send(body);
    });
  }

  const read = (html) => new DOMParser().parseFromString(html, 'text/html');

  function problem(html) {
    const page = read(html);
    return (page.querySelector('.problem') || page.querySelector('h1'))?.textContent;
  }

  function fields(form, input, file) {
    const body = new FormData();
    form.querySelectorAll('input[type=hidden]').forEach((it) => body.append(it.name, it.value));
    body.append(input.name, file);
    return body;
  }

  // One after the other; the page is shown anew when all are kept.
  async function several(form, box, input) {
    let all = true;
    for (const file of [...input.files]) {
      const answer = await send(form.action, fields(form, input, file), file, line(box, file));
      all = answer?.status < 400 && all;
    }
    input.value = '';
    if (all) location.assign(form.action);
  }

  // The page that answers, as if the browser had sent the form.
  async function one(form, box, input) {
    const file = input.files[0];
    box.textContent = '';
    const answer = await send(form.action, fields(form, input, file), file, line(box, file));
    if (!answer) return;
    if (answer.status < 400 && answer.responseURL !== form.action.split('#')[0]) {
      location.assign(box.dataset.next || answer.responseURL);
      return;
    }
    document.open();
    document.write(answer.responseText);
    document.close();
  }

  for (const form of document.querySelectorAll('form[enctype="multipart/form-data"]')) {
    const box = form.querySelector('.uploads');
    const input = form.querySelector('input[type=file]');
    if (!box || !input) continue;
    input.multiple = 'several' in box.dataset;
    form.addEventListener('submit', async (event) => {
      if (input.files.length < 1 || event.submitter?.formEnctype.startsWith('application/')) return;
      event.preventDefault();
      const button = form.querySelector('button:not([type=button])');
      button.disabled = true;
      await (input.multiple ? several : one)(form, box, input);
      button.disabled = false;
    });
  }

  // A field that names a file: chosen in its place, uploaded at once, its name filled in.
  for (const button of document.querySelectorAll('button[data-upload]')) {
    const form = button.form;
    const field = document.getElementById(button.dataset.upload);
    const box = form.querySelector('.uploads');
    if (!box || !field) continue;
    const own = box.cloneNode();
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'file';
    label.append(box.dataset.choose, input);
    button.parentNode.replaceWith(label, own);
    input.addEventListener('change', async () => {
      const file = input.files[0];
      if (!file) return;
      const body = new FormData();
      body.append('_csrf', form.elements._csrf.value);
      body.append('campo', field.name);
      body.append('archivo', file);
      own.textContent = '';
      const answer = await send(new URL(form.action).pathname + '/archivos', body, file, line(own, file));
      input.value = '';
      if (!answer || answer.status >= 400) return;
      field.value = read(answer.responseText).getElementById(field.id)?.value || '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
})();
