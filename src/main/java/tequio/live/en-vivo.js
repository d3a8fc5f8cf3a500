// Redraws a screen when what it follows changes (of a screen with forms, only what nobody types), and
// sends what is typed: while the site does not answer it waits on this device, and goes once, in
// order, with the key of its form.
'use strict';
(() => {
  const screen = document.querySelector('[data-cambios]');
  const EVERY = 20000;
  const [OPEN, CLOSED] = [1, 2];
  // Where the screen is drawn; a page that says what was wrong with a form has the address of the form.
  const PAGE = screen?.dataset.pagina ?? location.href;

  // A screen on which people type says its version, and is drawn again only when that changes.
  function changed(fresh) {
    const same = fresh.dataset.version && fresh.dataset.version === screen.dataset.version;
    if (!same && fresh.dataset.version) screen.dataset.version = fresh.dataset.version;
    return !same;
  }

  // What somebody has marked or chosen stays so, where it is still there.
  function replace(old, fresh) {
    const marked = [...old.querySelectorAll('input:checked')].map((it) => it.id);
    const chosen = [...old.querySelectorAll('select')].map((it) => [it.id, it.value]);
    const texts = 'textarea[id], input[type=text][id]';
    const typed = [...old.querySelectorAll(texts)].filter((it) => it.value !== it.defaultValue);
    const focused = old.contains(document.activeElement) ? document.activeElement.id : '';
    const unfolded = [...old.querySelectorAll('details[id][open]')].map((it) => it.id);
    old.replaceChildren(...fresh.childNodes);
    for (const it of old.querySelectorAll('input[type=checkbox], input[type=radio]')) {
      if (it.id && marked.includes(it.id)) it.checked = true;
    }
    for (const [id, value] of chosen) {
      const its = id && old.querySelector('#' + CSS.escape(id));
      if (its && value && [...its.options].some((it) => it.value === value)) its.value = value;
    }
    for (const it of typed) {
      const its = old.querySelector('#' + CSS.escape(it.id));
      if (its) its.value = it.value;
    }
    if (focused) old.querySelector('#' + CSS.escape(focused))?.focus();
    for (const id of unfolded) old.querySelector('#' + CSS.escape(id))?.setAttribute('open', '');
  }

  async function redraw() {
    try {
      const answer = await fetch(PAGE, { headers: { Accept: 'text/html' } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('[data-cambios]');
      if (fresh && changed(fresh)) replace(screen, fresh);
      for (const part of document.querySelectorAll('[data-vivo]')) {
        const its = page.getElementById(part.id);
        if (its) replace(part, its);
      }
    } catch (offline) { /* the next change draws it */ }
  }

  // The site tells each new stream at once: what changed before it was there is drawn too.
  function follow() {
    const stream = new EventSource(screen.dataset.cambios);
    stream.addEventListener('cambio', redraw);
    return stream;
  }

  // Many telephones follow one table: while they have a stream they ask nothing besides.
  function followAndAsk() {
    let stream = window.EventSource ? follow() : null;
    setInterval(() => {
      if (screen.dataset.ficha && stream?.readyState === OPEN) return;
      redraw();
      if (stream?.readyState === CLOSED) stream = follow();
    }, EVERY);
    document.addEventListener('visibilitychange', () => document.hidden || redraw());
  }

  // One person, one set of dots: this device makes the token of a table and keeps it. That of an
  // address that somebody shared is somebody else's.
  function keepToken() {
    const token = screen?.dataset.ficha;
    if (!token) return;
    try {
      const key = 'tequio.ficha ' + screen.dataset.mesa;
      const kept = localStorage.getItem(key) ?? random();
      localStorage.setItem(key, kept);
      const page = new URL(PAGE, location.href);
      page.searchParams.set('ficha', kept);
      if (kept !== token) location.replace(page);
    } catch (closed) { /* it stays in the address */ }
  }

  keepToken();

  if (screen) {
    document.querySelector('meta[http-equiv=refresh]')?.remove();
    followAndAsk();
  }

  // Forms have another token after somebody signed in again, also in another tab.
  async function renew() {
    const answer = await fetch(PAGE, { headers: { Accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return false;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const token = page.querySelector('[name=_csrf]')?.value;
    if (!token) return false;
    for (const it of document.querySelectorAll('[name=_csrf]')) it.value = token;
    return true;
  }

  // A form as it was typed, with the token of now. The header asks for 401 instead of the way to
  // sign in, which looks like that of a form that was taken.
  function attempt(action, typed) {
    const body = new URLSearchParams(typed);
    const token = document.querySelector('[name=_csrf]')?.value;
    if (token && body.has('_csrf')) body.set('_csrf', token);
    return fetch(action, {
      method: 'POST', body: body.toString(), redirect: 'manual',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded', 'X-Tequio-Queue': '1' } });
  }

  // Without an answer it is to be sent again: nothing took it, or nobody is signed in.
  async function post(action, typed) {
    try {
      let answer = await attempt(action, typed);
      if (answer.status === 403 && await renew()) answer = await attempt(action, typed);
      const nobody = answer.status === 401 || answer.status === 403;
      const later = nobody || answer.status === 429 || answer.status >= 500;
      return { nobody, answer: later ? null : answer };
    } catch (offline) {
      return { nobody: false, answer: null };
    }
  }

  function isTaken(answer) {
    return answer.type === 'opaqueredirect' || answer.ok;
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
      window.addEventListener('focus', () => this.again());
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
      const { answer, nobody } = await post(this.form.action, body);
      if (!answer) {
        this.waiting = body;
        this.say(nobody ? this.dataset.entre : this.dataset.offline);
        return;
      }
      localStorage.removeItem(this.key);
      if (isTaken(answer)) await this.sent();
      else this.refused(body);
    }

    // The form gets another key, and the notes above it are those of the session by now.
    async sent() {
      const answer = await fetch(this.dataset.page, { headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const item = this.closest('details');
      const fresh = page.getElementById(item.id);
      const form = fresh?.querySelector('tequio-palabra form');
      if (!form) return location.assign(this.dataset.page);
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
        if (field && name !== '_csrf') field.value = value;
      });
      this.form.submit();
    }

    say(words) {
      this.querySelector('.kept')?.remove();
      this.prepend(notice(words));
    }
  }

  // What is typed into forms of a page, kept on this device until the site has it: one after another
  // in the order of typing, also after the browser was closed or the form is no longer drawn.
  const REFUSED = ' rechazadas';
  const queue = {
    key: 'tequio.cola ' + screen?.dataset.cola,

    load(part = '') {
      try {
        return JSON.parse(localStorage.getItem(this.key + part) ?? '[]');
      } catch (broken) {
        return [];
      }
    },

    store(what, part = '') {
      try {
        localStorage.setItem(this.key + part, JSON.stringify(what));
        return true;
      } catch (full) {
        return false;
      }
    },

    async drain() {
      if (this.busy || this.load().length === 0) return;
      this.busy = true;
      try {
        if (navigator.locks) await navigator.locks.request(this.key, () => this.sendAll());
        else await this.sendAll();
      } finally {
        this.busy = false;
      }
    },

    async sendAll() {
      let last = null;
      for (let waiting = this.load(); waiting.length > 0; waiting = this.load()) {
        last = waiting[0];
        const { answer, nobody } = await post(last.action, last.body);
        if (!answer) return this.stuck(nobody, waiting.length, last.form);
        if (isTaken(answer)) say(find(last.form)?.dataset.sent ?? screen.dataset.sent, last.form);
        else await this.refused(last, answer);
        // Another tab may have taken its own off meanwhile: each has a key of its own.
        this.store(this.load().filter((it) => it.body !== last.body));
      }
      if (last && !screen.dataset.ficha) redraw();
    },

    stuck(nobody, count, form) {
      const words = (nobody && screen.dataset.entre) || screen.dataset.waiting;
      say(words.replace('{0}', count), form);
    },

    // What was refused comes back into its form, or stays to be copied until somebody takes it away.
    async refused(item, answer) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const why = page.querySelector('.errors li') ?? page.querySelector('.problem, [data-problema]');
      const form = find(item.form);
      const rest = form ? form.fill(new URLSearchParams(item.body)) : words(item.body);
      const said = [screen.dataset.refused, why?.textContent.trim() ?? '', ...rest].join(' ');
      const others = this.load(REFUSED).filter((it) => it.body !== item.body);
      this.keepRefused([...others, { ...item, said, copied: rest.length > 0 }]);
    },

    keepRefused(all) {
      told?.remove();
      this.store(all, REFUSED);
      drawRefused(all);
    },
  };

  function find(form) {
    return document.getElementById(form)?.closest('tequio-cola');
  }

  // Words that somebody typed, of a form that is not there.
  function words(body) {
    const hidden = ['llave', 'id', 'ficha', 'mesa', 'de', 'formulario', '_csrf'];
    return [...new URLSearchParams(body)]
      .filter(([name, value]) => value && !hidden.includes(name)).map(([, value]) => value);
  }

  function notice(words, wrong = false) {
    const line = document.createElement('p');
    line.className = wrong ? 'notice warn kept' : 'notice kept';
    line.setAttribute('role', 'status');
    line.textContent = words;
    return line;
  }

  // One notice of the queue at a time; those of what was refused stay.
  let told = null;
  function say(words, form) {
    told?.remove();
    told = notice(words);
    (find(form) ?? screen).prepend(told);
  }

  // Each at its form, or above the screen where its form is drawn again and again.
  const above = document.createElement('div');
  let drawn = [];
  function drawRefused(all) {
    drawn.forEach((it) => it.remove());
    drawn = all.map((one) => {
      const line = notice(one.said, true);
      const away = document.createElement('button');
      away.type = 'button';
      away.className = 'quiet';
      away.textContent = screen.dataset.quitar;
      away.addEventListener('click', () =>
        queue.keepRefused(queue.load(REFUSED).filter((it) => it.body !== one.body)));
      line.append(' ', away);
      const form = find(one.form);
      if (form && !form.closest('[data-vivo], [data-cambios]')) form.prepend(line);
      else above.append(line);
      return line;
    });
  }

  // A form whose answers go into the queue.
  class Cola extends HTMLElement {
    connectedCallback() {
      this.form = this.querySelector('form');
      if (!this.form || !screen?.dataset.cola) return;
      // A form with a field called id has no id of its own for a script.
      this.name = this.form.getAttribute('id');
      this.draft = ' ' + this.name;
      for (const [name, value] of queue.load(this.draft)) {
        const field = this.form.elements.namedItem(name);
        if (field && !field.value) field.value = value;
      }
      this.form.addEventListener('input', () => this.keep());
      this.form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.push();
      });
    }

    texts() {
      return [...this.form.querySelectorAll('textarea, input[type=text], input[type=date]')];
    }

    keep() {
      queue.store(this.texts().filter((it) => it.value).map((it) => [it.name, it.value]), this.draft);
    }

    // Each has a key and an id of its own, made here: sent again, it is there once.
    push() {
      const body = new URLSearchParams(new FormData(this.form));
      body.set('llave', random().replaceAll('-', ''));
      if (body.has('id')) body.set('id', random());
      const item = { form: this.name, action: this.form.action, body: body.toString() };
      if (!queue.store([...queue.load(), item])) return this.form.submit();
      for (const field of this.texts()) field.value = '';
      queue.keepRefused(
        queue.load(REFUSED).filter((it) => it.copied || it.form !== this.name));
      if (this.form.elements.namedItem('sheet')) this.form.reset();
      this.keep();
      queue.drain();
    }

    // Puts back what was typed; what finds its field taken is returned.
    fill(sent) {
      const rest = [];
      for (const field of this.texts()) {
        const value = sent.get(field.name);
        if (!value) continue;
        if (field.value) rest.push(value);
        else field.value = value;
      }
      this.keep();
      return rest;
    }
  }

  // A UUID of random bits; crypto.randomUUID is missing where the site has no certificate.
  function random() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  customElements.define('tequio-cola', Cola);
  if (screen?.dataset.cola) {
    screen.before(above);
    drawRefused(queue.load(REFUSED));
    window.addEventListener('online', () => queue.drain());
    window.addEventListener('focus', () => queue.drain());
    setInterval(() => queue.drain(), 5000);
    queue.drain();
  }
  customElements.define('tequio-palabra', Palabra);
})();
