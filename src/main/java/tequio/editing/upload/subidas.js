// Several files at once, each with its progress; what a broken connection cut off is sent again.
// Without this script the form sends one file, as any form does.
'use strict';
(() => {
  const form = document.querySelector('form[data-uploads]');
  if (!form || !window.FormData) return;
  const input = form.querySelector('input[type=file]');
  const words = form.dataset;
  const list = document.createElement('ul');
  const PAUSE = 3000;
  input.multiple = true;
  list.className = 'list';
  list.setAttribute('aria-live', 'polite');
  form.append(list);

  function line(file) {
    const item = document.createElement('li');
    const bar = document.createElement('progress');
    const state = document.createElement('span');
    bar.max = file.size;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    item.append(file.name + ' ', bar, ' ', state);
    list.append(item);
    return { bar, state };
  }

  function problem(html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const said = page.querySelector('.problem') || page.querySelector('h1');
    return said ? said.textContent : words.failed;
  }

  function send(file, shown) {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      form.querySelectorAll('input[type=hidden]').forEach((it) => body.append(it.name, it.value));
      body.append(input.name, file);
      request.open('POST', form.action);
      request.upload.onprogress = (event) => { shown.bar.value = event.loaded; };
      request.onload = () => {
        const kept = request.status < 400;
        shown.bar.value = kept ? file.size : 0;
        shown.state.textContent = kept ? words.kept : problem(request.responseText);
        done(kept);
      };
      request.onerror = () => {
        shown.state.textContent = words.waiting;
        setTimeout(() => done(send(file, shown)), PAUSE);
      };
      request.send(body);
    });
  }

  form.addEventListener('submit', async (event) => {
    const files = [...input.files];
    if (files.length < 1) return;
    event.preventDefault();
    const button = form.querySelector('button');
    button.disabled = true;
    let all = true;
    for (const file of files) {
      all = await send(file, line(file)) && all;
    }
    button.disabled = false;
    input.value = '';
    if (all) location.assign(form.action);
  });
})();
