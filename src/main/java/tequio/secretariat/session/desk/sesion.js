// Redraws a screen when the session changes (of a screen with forms, only what nobody types), and
// sends what is typed about an item: while the site does not answer it waits on this device, and
// goes once, with the key of its form.
'use strict';
(() => {
  const screen = document.querySelector('[data-cambios]');
  const EVERY = 20000;

  async function redraw() {
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('[data-cambios]');
      if (fresh) screen.replaceChildren(...fresh.childNodes);
      for (const part of document.querySelectorAll('[data-vivo]')) {
        const its = page.getElementById(part.id);
        if (its) part.replaceChildren(...its.childNodes);
      }
    } catch (offline) { /* the next change draws it */ }
  }

  // What changed while a stream was cut was told to nobody: the next stream draws it.
  function follow(stream) {
    let opened = false;
    stream.addEventListener('open', () => {
      if (opened) redraw();
      opened = true;
    });
    stream.addEventListener('cambio', redraw);
  }

  if (screen) {
    document.querySelector('meta[http-equiv=refresh]')?.remove();
    if (window.EventSource) follow(new EventSource(screen.dataset.cambios));
    setInterval(redraw, EVERY);
  }

  const PREFIX = 'tequio.palabra ';

  class Palabra extends HTMLElement {
    connectedCallback() {
      this.form = this.querySelector('form');
      if (!this.form) return;
      this.key = PREFIX + new URL(this.form.action).pathname;
      const kept = JSON.parse(localStorage.getItem(this.key) ?? 'null');
      const field = this.form.elements.namedItem('words');
      if (kept && !kept.body && !field.value) field.value = kept.words;
      if (kept && kept.body) this.send(kept.body);
      field.addEventListener('input', () => this.keep({ words: field.value }));
      this.form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.send(new URLSearchParams(new FormData(this.form)).toString());
      });
      window.addEventListener('online', () => this.again());
      setInterval(() => this.again(), EVERY);
    }

    keep(what) {
      try {
        localStorage.setItem(this.key, JSON.stringify(what));
      } catch (full) { /* nothing more can be done on this device */ }
    }

    again() {
      if (this.waiting) this.send(this.waiting);
    }

    // The same key twice is one note: the site knows it.
    async send(body) {
      this.waiting = null;
      this.keep({ body });
      let answer;
      try {
        answer = await fetch(this.form.action, {
          method: 'POST', body, redirect: 'manual',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
      } catch (offline) {
        this.waiting = body;
        this.say(this.dataset.offline);
        return;
      }
      localStorage.removeItem(this.key);
      if (answer.type === 'opaqueredirect' || answer.ok) await this.sent();
      else this.refused(body);
    }

    // The form gets another key, and the notes above it are those of the session by now.
    async sent() {
      const answer = await fetch(this.dataset.page, { headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const item = this.closest('details');
      const fresh = page.getElementById(item.id);
      const form = fresh?.querySelector('tequio-palabra form');
      if (!form) return location.reload();
      for (const field of form.querySelectorAll('input[type=hidden]')) {
        this.form.elements.namedItem(field.name).value = field.value;
      }
      for (const old of item.querySelectorAll(':scope > p.words')) old.remove();
      for (const note of fresh.querySelectorAll(':scope > p.words')) this.before(note);
      for (const field of this.form.querySelectorAll('textarea, select')) field.value = '';
      this.form.querySelectorAll('.problem').forEach((it) => it.remove());
      this.say(this.dataset.sent);
    }

    // The site answers with the page and what is wrong.
    refused(body) {
      new URLSearchParams(body).forEach((value, name) => {
        const field = this.form.elements.namedItem(name);
        if (field) field.value = value;
      });
      this.form.submit();
    }

    say(words) {
      this.querySelector('.kept')?.remove();
      const line = document.createElement('p');
      line.className = 'notice kept';
      line.setAttribute('role', 'status');
      line.textContent = words;
      this.prepend(line);
    }
  }

  customElements.define('tequio-palabra', Palabra);
})();
