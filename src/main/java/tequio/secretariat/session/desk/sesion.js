// Redraws a screen when the session changes, and keeps what is typed about an item on this device
// while the connection is down: it goes once, with the key of its form, when the line is back.
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
    } catch (offline) { /* the next change draws it */ }
  }

  if (screen) {
    document.querySelector('meta[http-equiv=refresh]')?.remove();
    if (window.EventSource) new EventSource(screen.dataset.cambios).addEventListener('cambio', redraw);
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
      if (kept && !kept.waiting) field.value = kept.words;
      if (kept && kept.waiting) this.later(kept.body);
      field.addEventListener('input', () => this.keep({ words: field.value }));
      this.form.addEventListener('submit', (event) => this.send(event));
    }

    keep(what) {
      try {
        localStorage.setItem(this.key, JSON.stringify(what));
      } catch (full) { /* nothing more can be done on this device */ }
    }

    send(event) {
      if (navigator.onLine) {
        localStorage.removeItem(this.key);
        return;
      }
      event.preventDefault();
      const body = new URLSearchParams(new FormData(this.form)).toString();
      this.keep({ waiting: true, body });
      this.later(body);
    }

    // The same key twice is one note: the site knows it.
    later(body) {
      this.say(this.dataset.offline);
      const go = async () => {
        const answer = await fetch(this.form.action, {
          method: 'POST', body, redirect: 'manual',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
        if (answer.type === 'opaqueredirect' || answer.ok) {
          localStorage.removeItem(this.key);
          this.say(this.dataset.sent);
          this.form.reset();
        }
      };
      if (navigator.onLine) go();
      else window.addEventListener('online', go, { once: true });
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
