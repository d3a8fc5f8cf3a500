package tequio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.browser.axe.Scripts;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.roundtable.RoundtableWorld;
import tequio.roundtable.content.Roundtable;
import tequio.territory.Gazetteer;
import tequio.testing.SetClock;
import tequio.testing.TequioDemoTest;

/** A working table from its cards to a preliminary commitment: three phones, desk, projector. */
@Tag("browser")
@TequioDemoTest
class RoundtablePlayedTest {

  /** Nobody else publishes there: what is published here stays. */
  private static final GovernmentKey TOWN = new GovernmentKey("27005");

  private static final String DESK = "/trabajo/27005/mesas/1";

  /** Without long intervals only the stream tells a screen of a change. */
  private static final String NO_LONG_INTERVAL =
      "const every = window.setInterval;"
          + " window.setInterval = (act, wait) => wait > 10000 ? 0 : every(act, wait)";

  private static final String SMALLEST_TYPE =
      """
      () => Math.min(...[...document.querySelectorAll('main *')]
        .filter(it => it.innerText?.trim())
        .map(it => parseFloat(getComputedStyle(it).fontSize)))
      """;

  @LocalServerPort int port;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Roundtable> kind;
  @Autowired Gazetteer gazetteer;

  private final List<String> broken = new ArrayList<>();

  @Test
  void a_room_comes_from_cards_to_a_commitment() {
    clock.set("2026-03-20T23:05:00Z");
    var table = RoundtableWorld.water("2026-03-20");
    assertThat(publisher.publishNew(kind, TOWN, table, RoundtableWorld.BY))
        .isInstanceOf(PublicationResult.Published.class);
    try (var chromium = Chromium.open()) {
      var desk = signedIn(chromium, 360).newPage();
      open(desk, DESK);
      look(desk, "antes");
      press(desk, "Abrir la mesa");
      var code = desk.locator("code.big").first().innerText();
      var projector = projector(chromium);
      var rooms = List.of(context(chromium, 360), context(chromium, 360), context(chromium, 320));
      var phones = rooms.stream().map(it -> phone(it, code)).toList();
      cards(rooms.get(2), phones, projector);
      group(desk, phones, projector);
      dots(desk, phones, projector);
      tree(desk, projector);
      alternatives(desk, phones, projector);
      commit(desk, projector);
      publish(desk, phones.get(0), projector);
    }
    assertThat(broken).isEmpty();
  }

  private Page phone(BrowserContext context, String code) {
    var page = context.newPage();
    page.addInitScript(NO_LONG_INTERVAL);
    open(page, "/mesa");
    page.fill("#codigo", code);
    page.locator("main button").click();
    page.waitForFunction(
        "Object.values(localStorage).includes(new URL(location).searchParams.get('ficha'))");
    page.waitForSelector("#f-tarjeta-words");
    assertThat(page.context().cookies()).isEmpty();
    return page;
  }

  /** The third phone writes two cards while its network is cut: both land once, in their order. */
  private void cards(BrowserContext third, List<Page> phones, Page projector) {
    send(phones.get(0), "Hay fugas en la calle Morelos");
    projector.waitForSelector("li:has-text('calle Morelos')");
    third.setOffline(true);
    phones.get(2).fill("#f-tarjeta-words", "Sin red: no pasa la pipa");
    phones.get(2).locator("#f-tarjeta button").click();
    phones.get(2).waitForSelector(".kept:has-text('Sin conexión')");
    phones.get(2).fill("#f-tarjeta-words", "Sin red: el recibo llega igual");
    phones.get(2).locator("#f-tarjeta button").click();
    look(phones.get(2), "telefono-sin-red");
    send(phones.get(1), "Nadie avisa cuándo hay agua");
    third.setOffline(false);
    phones.get(2).waitForSelector(".kept:has-text('Su tarjeta llegó')");
    projector.waitForSelector("h2:has-text('4 tarjetas')");
    assertThat(projector.locator("ul.cards li").allInnerTexts())
        .containsExactly(
            "Sin red: el recibo llega igual",
            "Sin red: no pasa la pipa",
            "Nadie avisa cuándo hay agua",
            "Hay fugas en la calle Morelos");
    look(projector, "proyector-tarjetas");
    assertThat(projector.locator("svg text").boundingBox().height).isGreaterThan(60);
    assertThat(((Number) projector.evaluate(SMALLEST_TYPE)).doubleValue())
        .isGreaterThanOrEqualTo(28);
  }

  private void send(Page phone, String words) {
    phone.fill("#f-tarjeta-words", words);
    look(phone, "telefono-tarjeta");
    phone.locator("#f-tarjeta button").click();
    phone.waitForSelector(".kept:has-text('Su tarjeta llegó')");
    assertThat(phone.inputValue("#f-tarjeta-words")).isEmpty();
  }

  private void group(Page desk, List<Page> phones, Page projector) {
    open(desk, DESK);
    stage(desk, "grupos", "apertura");
    phones.get(0).waitForSelector("p:has-text('Mire la pantalla')");
    desk.locator("label:has-text('calle Morelos')").click();
    desk.fill("#f-grupo-name", "Fugas");
    press(desk, "Mover las marcadas");
    desk.locator("label:has-text('Nadie avisa')").click();
    desk.locator("label:has-text('no pasa la pipa')").click();
    desk.fill("#f-grupo-name", "Avisos y pipas");
    press(desk, "Mover las marcadas");
    projector.waitForSelector("li:has-text('Avisos y pipas')");
    look(desk, "grupos");
    lookWide(desk, "ancho-grupos");
  }

  private void dots(Page desk, List<Page> phones, Page projector) {
    stage(desk, "prioridad", "apertura");
    for (var phone : phones) {
      phone.waitForSelector("#f-puntos-dot1");
      phone.selectOption("#f-puntos-dot1", new SelectOption().setLabel("Fugas"));
      phone.selectOption("#f-puntos-dot2", new SelectOption().setLabel("Fugas"));
      phone.locator("#f-puntos button").click();
      phone.waitForSelector(".kept:has-text('Sus puntos')");
    }
    look(phones.get(2), "telefono-puntos");
    projector.waitForSelector("h2:has-text('3 personas')");
    stage(desk, "prioridad", "cierre");
    projector.waitForSelector("li:has-text('6 puntos')");
    look(projector, "proyector-puntos");
  }

  private void tree(Page desk, Page projector) {
    stage(desk, "arbol", "apertura");
    assertThat(desk.inputValue("#f-arbol-what")).contains("Fugas");
    press(desk, "Guardar el problema central");
    desk.fill("#f-nodo-words", "La red tiene cuarenta años");
    click(desk, "Agregar al árbol");
    desk.waitForSelector("#arbol-lista li:has-text('cuarenta años')");
    projector.waitForSelector("li:has-text('cuarenta años')");
    look(desk, "arbol");
  }

  private void alternatives(Page desk, List<Page> phones, Page projector) {
    stage(desk, "alternativas", "apertura");
    desk.fill("#f-alternativa-what", "Brigada de fugas");
    click(desk, "Agregar la alternativa");
    desk.waitForSelector("h3:has-text('Brigada de fugas')");
    var phone = phones.get(1);
    phone.waitForSelector("h2:has-text('Brigada de fugas')");
    phone.locator("#f-nota-1-1-5").check();
    phone.locator("#f-nota-1-2-3").check();
    look(phone, "telefono-calificacion");
    phone.locator("#f-nota-1 button").click();
    phone.waitForSelector(".kept:has-text('Su calificación')");
    stage(desk, "alternativas", "cierre");
    projector.waitForSelector("li:has-text('5.0')");
    desk.locator("#d-1-chosen").check();
    desk.fill("#f-decision-1-reason", "Se puede este año");
    look(desk, "alternativas");
    press(desk, "Anotar la decisión");
  }

  /** First without a name: what was typed is still there. */
  private void commit(Page desk, Page projector) {
    stage(desk, "compromisos", "apertura");
    desk.fill("#f-preliminar-what", "una brigada de fugas");
    desk.fill("#f-preliminar-whom", "quienes viven en el centro");
    desk.fill("#f-preliminar-before", "las lluvias");
    click(desk, "Agregar el compromiso");
    desk.waitForSelector(".kept:has-text('Falta escribir esto')");
    look(desk, "compromiso-sin-nombre");
    assertThat(desk.inputValue("#f-preliminar-what")).isEqualTo("una brigada de fugas");
    desk.fill("#f-preliminar-who", "Agua Potable");
    click(desk, "Agregar el compromiso");
    desk.waitForSelector("#preliminares p:has-text('Agua Potable')");
    projector.waitForSelector("li:has-text('Agua Potable hará una brigada')");
    look(projector, "proyector-compromiso");
    lookWide(desk, "ancho-compromiso");
  }

  private void publish(Page desk, Page phone, Page projector) {
    desk.fill("#f-publicar-chair", "Facilitación");
    press(desk, "Terminar y publicar");
    projector.waitForSelector("h1:has-text('La mesa terminó')");
    var home = gazetteer.get(TOWN).path() + "/mesas/1";
    open(phone, home);
    assertThat(phone.locator("main").innerText())
        .contains("Agua Potable hará una brigada de fugas", "6 puntos", "cuarenta años");
    look(phone, "publica");
    phone.locator("a:has-text('Agua Potable')").click();
    look(phone, "publica-preliminar");
  }

  private void stage(Page desk, String stage, String act) {
    var button = desk.locator("form[action$='/etapas/" + stage + "/" + act + "'] button");
    desk.evaluate("window.before = true");
    button.click();
    desk.waitForFunction("() => !window.before && document.readyState === 'complete'");
  }

  private Page projector(Chromium chromium) {
    var page = signedIn(chromium, 1280).newPage();
    page.addInitScript(NO_LONG_INTERVAL);
    open(page, DESK + "/proyector");
    return page;
  }

  private static BrowserContext context(Chromium chromium, int width) {
    return chromium
        .browser()
        .newContext(Chromium.reader(width).setReducedMotion(ReducedMotion.REDUCE));
  }

  private BrowserContext signedIn(Chromium chromium, int width) {
    var context = context(chromium, width);
    var cookie = new SignedInPeople(program).as(Role.FACILITATOR, TOWN).asCookie();
    var site = "http://localhost:" + port;
    context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(site)));
    return context;
  }

  private void open(Page page, String path) {
    page.navigate("http://localhost:" + port + path);
  }

  /** Presses a button and waits for the page that answers. */
  private static void press(Page page, String words) {
    var button = page.locator("main button:visible:has-text('" + words + "')").first();
    page.evaluate("window.before = true");
    button.click();
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
  }

  /** Presses a button of a form whose answers go into the queue of the page. */
  private static void click(Page page, String words) {
    page.locator("main button:visible:has-text('" + words + "')").first().click();
  }

  private void lookWide(Page page, String name) {
    page.setViewportSize(1280, 740);
    look(page, name);
    page.setViewportSize(360, 740);
  }

  /** Keeps a picture for whoever runs the test, and notes what does not fit the window. */
  private void look(Page page, String name) {
    var picture = Path.of("target", "browser", "mesa-" + name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    var axe = new AxeBuilder(page).withTags(PublicPagesTest.RULES).setLegacyMode(true);
    for (var fault : axe.analyze().getViolations()) {
      broken.add(name + " " + fault.getId() + ": " + fault.getNodes().getFirst().getTarget());
    }
    int width = page.viewportSize().width;
    if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) {
      broken.add(name + " scrolls sideways " + page.evaluate(Scripts.TOO_WIDE));
    }
  }
}
