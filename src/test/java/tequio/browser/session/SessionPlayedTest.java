package tequio.browser.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tequio.browser.Chromium;
import tequio.kernel.GovernmentKey;
import tequio.secretariat.SessionCall;
import tequio.testing.TequioDemoTest;

/** A session from its letters to its approved minutes: a desk, a projector and a phone. */
@Tag("browser")
@TequioDemoTest
class SessionPlayedTest extends SessionBrowsers {

  /** Nobody else publishes there: what is published here stays. */
  private static final GovernmentKey TOWN = new GovernmentKey("27004");

  private static final String MEMBER = "graciela@ejemplo.mx";

  private static final String SMALLEST_TYPE =
      """
      () => Math.min(...[...document.querySelectorAll('main *')]
        .filter(it => it.innerText?.trim())
        .map(it => parseFloat(getComputedStyle(it).fontSize)))
      """;

  @Override
  GovernmentKey town() {
    return TOWN;
  }

  @Test
  void a_session_is_called_held_minuted_and_approved() {
    try (var chromium = Chromium.open()) {
      clock.set("2026-03-10T18:00:00Z");
      SessionCall.publish(program, TOWN);
      var phone = context(chromium, 360).newPage();
      var link = invite(signedIn(chromium, 360).newPage());
      answer(phone, link);

      clock.set("2026-03-20T23:05:00Z");
      var context = signedIn(chromium, 360);
      var desk = context.newPage();
      desk.addInitScript(NO_INTERVAL);
      arrive(desk);
      var projector = projector(chromium);
      note(context, desk, projector);
      decide(desk, projector, phone, link);
      agree(desk);
      end(desk, projector);
      minutes(desk, phone, link);
      publicPages(phone);
    }
    assertThat(broken).isEmpty();
  }

  /** Writes to the holder of the second seat; returns the link of the letter. */
  private String invite(Page desk) {
    open(desk, session());
    desk.fill("tr:has-text('Graciela Ponce') input[type=email]", MEMBER);
    look(desk, "convocatoria");
    press(desk, "Guardar los correos");
    return letter(MEMBER);
  }

  private void answer(Page phone, String link) {
    open(phone, link);
    phone.locator("#r-attends").check();
    look(phone, "enlace-respuesta");
    press(phone, "Enviar mi respuesta");
    assertThat(phone.locator("main").innerText()).contains("Voy");
  }

  private void arrive(Page desk) {
    open(desk, session());
    assertThat(desk.locator("tr:has-text('Graciela Ponce')").innerText()).contains("Voy");
    desk.fill("#f-inicio-chair", "Facilitación");
    press(desk, "Abrir el registro");
    look(desk, "registro");
    for (var who : List.of("Elena Cuevas", "Graciela Ponce", "Hugo Salas")) {
      press(desk, "Llegó " + who);
    }
    press(desk, "Declarar el quórum");
    look(desk, "con-quorum");
  }

  private Page projector(Chromium chromium) {
    var page = signedIn(chromium, 1280).newPage();
    page.addInitScript(NO_INTERVAL);
    open(page, session() + "/pantalla");
    assertThat(page.locator("main").innerText()).contains("Hay quórum", "1 de 1");
    return page;
  }

  /** Two notes, the first of them while the network is cut: each is there once. */
  private void note(BrowserContext context, Page desk, Page projector) {
    desk.locator("#punto-1 summary").first().click();
    press(desk, "Tratar este punto");
    projector.waitForSelector("h2:has-text('Plan de acción')");

    context.setOffline(true);
    desk.fill("#f-nota-1-words", "Se leyó el plan sin conexión.");
    desk.locator("#f-nota-1 button").click();
    desk.waitForSelector(".kept:has-text('Sin conexión')");
    look(desk, "sin-conexion");
    context.setOffline(false);
    desk.waitForSelector("#punto-1 > p.words:has-text('sin conexión')");
    desk.fill("#f-nota-1-words", "Se leyó otra vez.");
    desk.selectOption("#f-nota-1-seat", "2");
    desk.locator("#f-nota-1 button").click();
    desk.waitForSelector("#punto-1 > p.words:has-text('otra vez')");
    noteSignedOut(context, desk);
    desk.reload();
    assertThat(desk.locator("#punto-1 > p.words").allInnerTexts())
        .containsExactly(
            "Se leyó el plan sin conexión.", "Graciela Ponce: Se leyó otra vez.", "Sin acceso.");
  }

  /** Whoever was signed out keeps the note, which goes once they signed in in another tab. */
  private void noteSignedOut(BrowserContext context, Page desk) {
    context.clearCookies();
    desk.fill("#f-nota-1-words", "Sin acceso.");
    desk.locator("#f-nota-1 button").click();
    desk.waitForSelector(".kept:has-text('entre de nuevo')");
    assertThat(desk.inputValue("#f-nota-1-words")).isEqualTo("Sin acceso.");
    signIn(context);
    desk.evaluate("window.dispatchEvent(new Event('focus'))");
    desk.waitForSelector("#punto-1 > p.words:has-text('Sin acceso')");
  }

  private void decide(Page desk, Page projector, Page phone, String link) {
    desk.fill("#f-pregunta-1-question", "¿Se aprueba el plan?");
    desk.locator("#f-pregunta-1 button").click();
    projector.waitForSelector(".question:has-text('¿Se aprueba el plan?')");
    look(desk, "votacion");
    open(phone, link);
    phone.locator("#v-against").check();
    phone.fill("#f-voto-dissent", "Falta presupuesto para el agua.");
    look(phone, "enlace-voto");
    press(phone, "Votar");
    projector.waitForSelector("p:has-text('faltan 2')");
    desk.waitForSelector("#votos:has-text('faltan 2')");
    open(desk, session());
    for (var seat : List.of("1", "3")) {
      desk.locator("#v-" + seat + "-in-favour").check();
      desk.locator("#f-voto-" + seat + " button").click();
      desk.waitForSelector("#f-voto-" + seat, gone());
    }
    look(projector, "proyector-votacion");
    press(desk, "Cerrar la votación");
    projector.waitForSelector("strong:has-text('Aprobada')");
    look(projector, "proyector");
    assertThat(((Number) projector.evaluate(SMALLEST_TYPE)).doubleValue())
        .isGreaterThanOrEqualTo(28);
  }

  /** First without an owner: what was typed is still there. */
  private void agree(Page desk) {
    desk.fill("#f-acuerdo-1-what", "Publicar el presupuesto del agua");
    desk.fill("#f-acuerdo-1-due", "2026-04-10");
    desk.fill("#f-acuerdo-1-proof", "Su dirección pública");
    desk.locator("#f-acuerdo-1 button").click();
    desk.waitForSelector("#p-acuerdo-1-owner");
    look(desk, "acuerdo-sin-responsable");
    lookWide(desk, "ancho-acuerdo-sin-responsable");
    assertThat(desk.inputValue("#f-acuerdo-1-what")).isEqualTo("Publicar el presupuesto del agua");
    desk.fill("#f-acuerdo-1-owner", "Tesorería");
    desk.locator("#f-acuerdo-1 button").click();
    desk.waitForSelector("#punto-1 p:has-text('Tesorería')");
  }

  private void end(Page desk, Page projector) {
    open(desk, session());
    for (int seat = 3; seat > 1; seat--) {
      desk.locator("form[action$='/asientos/" + seat + "/salida'] button").click();
      desk.waitForSelector("form[action$='/asientos/" + seat + "/salida']", gone());
    }
    projector.waitForSelector(".state:has-text('No hay quórum')");
    look(desk, "sin-quorum");
    lookWide(desk, "ancho-sin-quorum");
    assertThat(desk.locator("main").innerText()).contains("no permiten decidir sin quórum");
    press(desk, "Cerrar la sesión");
    projector.waitForSelector(".state:has-text('terminó')");
    look(desk, "terminada");
  }

  private void minutes(Page desk, Page phone, String link) {
    open(phone, link);
    phone.fill("#f-comentario-words", "Falta decir que se habló del agua.");
    look(phone, "enlace-comentario");
    press(phone, "Enviar el comentario");
    open(desk, desk() + "/actas/1");
    look(desk, "acta-comentada");
    desk.fill("#f-respuesta-1-chair", "Facilitación");
    press(desk, "Aceptar");
    open(phone, link);
    press(phone, "El acta dice lo que pasó");
    open(desk, desk() + "/actas/1");
    for (var who : List.of("Elena Cuevas", "Hugo Salas")) {
      desk.locator("li:has-text('" + who + "') form button").click();
      desk.waitForSelector("li:has-text('" + who + "') form", gone());
    }
    desk.fill("#f-aprobar-chair", "Facilitación");
    look(desk, "acta-por-aprobar");
    press(desk, "Publicar la aprobación");
    assertThat(desk.locator("main").innerText()).contains("por la palabra de cada asiento");
  }

  private void publicPages(Page phone) {
    var home = gazetteer.get(TOWN).path() + "/secretariado";
    open(phone, home + "/actas/1");
    assertThat(phone.locator("main").innerText())
        .contains("Aprobada", "Falta presupuesto para el agua.", "se habló del agua");
    look(phone, "publica-acta");
    open(phone, home + "/sesiones/1");
    look(phone, "publica-sesion");
    open(phone, home + "/acuerdos");
    assertThat(phone.locator("main").innerText()).contains("Tesorería");
    look(phone, "publica-acuerdos");
    open(phone, home);
    assertThat(phone.locator("main").innerText()).contains("Graciela Ponce");
    look(phone, "publica-secretariado");
  }

  private void lookWide(Page page, String name) {
    page.setViewportSize(1280, 740);
    look(page, name);
    page.setViewportSize(360, 740);
  }
}
