// Lets a device that knows its owner answer for them (WebAuthn): to sign in, or to be added. The
// form is sent with what the device answered; without this file people sign in by mail.
const bytes = (text) => Uint8Array.from(
  atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

class LlaveAcceso extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.answer = this.form.elements.respuesta;
    if (!window.PublicKeyCredential) {
      if (this.dataset.cannot) this.say(this.dataset.cannot);
      return;
    }
    this.hidden = false;
    this.form.addEventListener("submit", (event) => this.ask(event));
  }

  async ask(event) {
    if (this.answer.value) return;
    event.preventDefault();
    if (this.asking) return;
    this.asking = true;
    this.say("");
    try {
      const question = await this.question();
      if (question) {
        const made = this.dataset.makes !== undefined;
        this.answer.value = JSON.stringify(made ? await this.make(question) : await this.use(question));
      }
      this.form.submit();
    } catch (refused) {
      this.say(this.dataset.refused);
    } finally {
      this.asking = false;
    }
  }

  // Where the site wants something else first, it says so to the form itself.
  async question() {
    const body = new URLSearchParams({ _csrf: this.form.elements._csrf.value });
    const answer = await fetch(this.dataset.asks, { method: "POST", body });
    return answer.ok && !answer.redirected ? answer.json() : null;
  }

  async make(question) {
    const known = (question.excludeCredentials ?? []).map((one) => ({ ...one, id: bytes(one.id) }));
    const made = await navigator.credentials.create({ publicKey: {
      ...question, challenge: bytes(question.challenge), excludeCredentials: known,
      user: { ...question.user, id: bytes(question.user.id) } } });
    return this.written(made, {
      attestationObject: text(made.response.attestationObject),
      transports: made.response.getTransports?.() ?? [] });
  }

  async use(question) {
    const used = await navigator.credentials.get({ publicKey: {
      ...question, challenge: bytes(question.challenge), allowCredentials: [] } });
    return this.written(used, {
      authenticatorData: text(used.response.authenticatorData),
      signature: text(used.response.signature),
      userHandle: used.response.userHandle ? text(used.response.userHandle) : undefined });
  }

  written(one, response) {
    return { id: one.id, rawId: text(one.rawId), type: one.type,
      authenticatorAttachment: one.authenticatorAttachment,
      clientExtensionResults: one.getClientExtensionResults(),
      response: { clientDataJSON: text(one.response.clientDataJSON), ...response } };
  }

  say(words) {
    this.querySelector("[role=status]").textContent = words;
  }
}
customElements.define("llave-acceso", LlaveAcceso);
