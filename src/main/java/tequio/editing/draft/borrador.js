// Keeps what is typed into a form of this site on this device until the site has it.
// One entry per form; forgotten once the form was sent and another page came in the same session,
// or on request: a page after signing in again says nothing of what was sent before.
const PREFIX = "tequio.borrador ";
const UNKEPT = new Set(["_csrf", "llave", "visto", "formulario"]);

const session = () => document.querySelector("input[name=_csrf]")?.value ?? "";

class Borrador extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    if (!this.form) return;
    this.key = PREFIX + new URL(this.form.action).pathname;
    this.drawn = this.typed();
    this.offer();
    this.form.addEventListener("input", () => this.keep(false));
    this.form.addEventListener("submit", (event) => this.send(event));
    window.addEventListener("beforeunload", (event) => this.leave(event));
  }

  // The browser asks whether to leave, in its own words.
  leave(event) {
    if (!this.sent && JSON.stringify(this.typed()) !== JSON.stringify(this.drawn)) event.preventDefault();
  }

  typed() {
    return [...new FormData(this.form)].filter(
      ([name, value]) => !UNKEPT.has(name) && typeof value === "string" && value !== "");
  }

  keep(sent) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ fields: this.typed(), sent, session: session() }));
    } catch (full) { /* nothing more can be done on this device */ }
  }

  send(event) {
    if (navigator.onLine) {
      this.sent = true;
      this.keep(event.submitter?.name === "hacer" ? "row" : true);
      return;
    }
    event.preventDefault();
    this.keep(false);
    this.say(this.dataset.offline, []);
  }

  offer() {
    const kept = JSON.parse(localStorage.getItem(this.key) ?? "null");
    if (!kept) return;
    if (kept.sent === "row" || JSON.stringify(kept.fields) === JSON.stringify(this.drawn)) {
      localStorage.removeItem(this.key);
      return;
    }
    this.say(this.dataset.lost, [
      [this.dataset.give, () => this.give(kept.fields)],
      [this.dataset.forget, () => localStorage.removeItem(this.key)]]);
  }

  give(fields) {
    for (const box of this.form.querySelectorAll("[type=checkbox]")) {
      box.checked = fields.some(([name, value]) => name === box.name && value === box.value);
    }
    for (const [name, value] of fields) {
      const field = this.form.elements.namedItem(name);
      if (field && "value" in field && field.type !== "checkbox") field.value = value;
    }
    this.form.querySelector("input:not([type=hidden]), textarea, select")?.focus();
  }

  say(words, choices) {
    this.querySelector(".kept")?.remove();
    const box = document.createElement("div");
    box.className = "notice warn kept";
    box.setAttribute("role", "status");
    const line = document.createElement("p");
    line.textContent = words;
    box.append(line);
    for (const [label, act] of choices) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = label;
      button.addEventListener("click", () => { act(); box.remove(); });
      box.append(button, " ");
    }
    this.prepend(box);
  }
}

// What was sent and led to another page has arrived.
for (const key of Object.keys(localStorage)) {
  if (!key.startsWith(PREFIX) || key === PREFIX + location.pathname) continue;
  const kept = JSON.parse(localStorage.getItem(key));
  if (kept.sent && kept.session === session()) localStorage.removeItem(key);
}
customElements.define("tequio-borrador", Borrador);
