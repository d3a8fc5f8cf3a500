package tequio.browser.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tequio.browser.Chromium;
import tequio.kernel.GovernmentKey;
import tequio.secretariat.SessionCall;
import tequio.testing.TequioDemoTest;

/**
 * Eight browsers in one session: whoever runs it, a projector, three seats and an alternate by
 * phone, somebody who follows in public, and somebody whose network is cut while they type.
 */
@Tag("browser")
@Tag("slow")
@TequioDemoTest
class EightBrowsersTest extends SessionBrowsers {

  /** Nobody else publishes there: what is published here stays. */
  private static final GovernmentKey TOWN = new GovernmentKey("27009");

  /** The alternate is the last one. */
  private static final List<String> PEOPLE =
      List.of("Elena Cuevas", "Graciela Ponce", "Hugo Salas", "Fausto Medina");

  private static final String NOTE = "Se leyó el plan sin conexión.";

  private final Map<String, Page> phones = new LinkedHashMap<>();
  private final Map<String, String> links = new LinkedHashMap<>();

  @Override
  GovernmentKey town() {
    return TOWN;
  }

  @Test
  void they_take_a_session_from_its_call_to_its_published_minutes() {
    try (var chromium = Chromium.open()) {
      clock.set("2026-03-10T18:00:00Z");
      SessionCall.publish(program, TOWN);
      invite(signedIn(chromium, 1280).newPage());
      PEOPLE.forEach(who -> phones.put(who, context(chromium, 360).newPage()));
      PEOPLE.forEach(this::answer);

      clock.set("2026-03-20T23:05:00Z");
      var runner = signedIn(chromium, 1280).newPage();
      begin(runner);
      var projector = signedIn(chromium, 1280).newPage();
      projector.addInitScript(NO_INTERVAL);
      open(projector, session() + "/pantalla");
      var follower = context(chromium, 360).newPage();
      open(follower, home() + "/sesiones/1");
      assertThat(follower.locator("main").innerText()).contains("En curso");
      var network = signedIn(chromium, 360);
      var typist = network.newPage();

      discuss(runner, projector, network, typist);
      vote(runner, projector);
      agree(runner);
      end(runner, projector);
      approve(runner, follower);
    }
    assertThat(broken).isEmpty();
  }

  private void invite(Page desk) {
    open(desk, session());
    for (var who : PEOPLE) {
      desk.fill("tr:has-text('" + who + "') input[type=email]", mail(who));
    }
    press(desk, "Guardar los correos");
    assertThat(desk.locator("td:has-text('Carta escrita el 10 de marzo')").count()).isEqualTo(4);
    PEOPLE.forEach(who -> links.put(who, letter(mail(who))));
  }

  private void answer(String who) {
    var phone = phone(who);
    open(phone, link(who));
    phone.locator("#r-attends").check();
    press(phone, "Enviar mi respuesta");
  }

  private void begin(Page runner) {
    open(runner, session());
    runner.fill("#f-inicio-chair", "Facilitación");
    press(runner, "Abrir el registro");
    PEOPLE.subList(0, 3).forEach(who -> press(runner, "Llegó " + who));
    press(runner, "Declarar el quórum");
  }

  /** The words wait on the device, while the session goes on to a vote. */
  private void discuss(Page runner, Page projector, BrowserContext network, Page typist) {
    runner.locator("#punto-1 summary").first().click();
    press(runner, "Tratar este punto");
    projector.waitForSelector("h2:has-text('Plan de acción')");
    open(typist, session());
    network.setOffline(true);
    typist.fill("#f-nota-1-words", NOTE);
    typist.locator("#f-nota-1 button").click();
    typist.waitForSelector(".kept:has-text('Sin conexión')");

    runner.fill("#f-pregunta-1-question", "¿Se aprueba el plan?");
    press(runner, "Abrir la votación");
    projector.waitForSelector(".question:has-text('¿Se aprueba el plan?')");
    network.setOffline(false);
    typist.waitForSelector("#punto-1 > p.words:has-text('sin conexión')");
    typist.reload();
    assertThat(typist.locator("#punto-1 > p.words").allInnerTexts()).containsExactly(NOTE);
  }

  /** All four look before anybody votes; the alternate waits while the principal is there. */
  private void vote(Page runner, Page projector) {
    PEOPLE.forEach(who -> open(phone(who), link(who)));
    assertThat(phone("Fausto Medina").locator("#f-voto").count()).isZero();
    for (var who : PEOPLE.subList(0, 3)) {
      phone(who).locator(who.startsWith("Hugo") ? "#v-against" : "#v-in-favour").check();
      press(phone(who), "Votar");
      assertThat(phone(who).locator("main").innerText()).contains("Su voto quedó registrado");
    }
    projector.waitForSelector("p:has-text('nadie falta')");
    runner.waitForSelector("#votos:has-text('nadie falta')");
    press(runner, "Cerrar la votación");
    projector.waitForSelector("strong:has-text('Aprobada')");
    look(projector, "ocho-proyector");
  }

  private void agree(Page runner) {
    runner.fill("#f-acuerdo-1-what", "Publicar el presupuesto del agua");
    runner.fill("#f-acuerdo-1-owner", "Tesorería");
    runner.fill("#f-acuerdo-1-due", "2026-04-10");
    runner.fill("#f-acuerdo-1-proof", "Su dirección pública");
    runner.locator("#f-acuerdo-1 button").click();
    runner.waitForSelector("#punto-1 p:has-text('Tesorería')");
    look(runner, "ocho-acuerdo");
  }

  private void end(Page runner, Page projector) {
    press(runner, "Cerrar la sesión");
    projector.waitForSelector(".state:has-text('terminó')");
  }

  private void approve(Page runner, Page follower) {
    for (var who : PEOPLE.subList(0, 3)) {
      open(phone(who), link(who));
      press(phone(who), "El acta dice lo que pasó");
    }
    open(runner, desk() + "/actas/1");
    runner.fill("#f-aprobar-chair", "Facilitación");
    press(runner, "Publicar la aprobación");
    open(follower, home() + "/actas/1");
    assertThat(follower.locator("main").innerText())
        .contains("Aprobada", NOTE, "¿Se aprueba el plan?", "Hugo Salas")
        .contains("Publicar el presupuesto del agua");
    look(follower, "ocho-acta");
  }

  private String home() {
    return gazetteer.get(TOWN).path() + "/secretariado";
  }

  private Page phone(String who) {
    return Objects.requireNonNull(phones.get(who));
  }

  private String link(String who) {
    return Objects.requireNonNull(links.get(who));
  }

  private static String mail(String who) {
    return who.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@ejemplo.mx";
  }
}
