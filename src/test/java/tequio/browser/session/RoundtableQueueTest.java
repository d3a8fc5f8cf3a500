package tequio.browser.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tequio.browser.Chromium;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.roundtable.RoundtableWorld;
import tequio.roundtable.content.Roundtable;
import tequio.testing.TequioDemoTest;

/** What browsers keep of a working table until the site has it, and what they never drop. */
@Tag("browser")
@TequioDemoTest
class RoundtableQueueTest extends SessionBrowsers {

  /** Nobody else publishes there: what is published here stays. */
  private static final GovernmentKey TOWN = new GovernmentKey("27008");

  private static final String DESK = "/trabajo/27008/mesas/1";

  private static final String WAITING =
      "Object.keys(localStorage).filter(it => it.startsWith('tequio.cola') && !it.includes('f-')"
          + " && !it.includes('rechazadas')).flatMap(it => JSON.parse(localStorage[it])).length";

  private static final String OWN_TOKEN =
      "Object.values(localStorage).includes(new URL(location).searchParams.get('ficha'))";

  private static final String NO_LOCKS =
      "Object.defineProperty(navigator, 'locks', { value: undefined })";

  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Roundtable> kind;

  @Override
  GovernmentKey town() {
    return TOWN;
  }

  @Test
  void nothing_that_was_typed_is_dropped() {
    clock.set("2026-03-20T23:05:00Z");
    assertThat(
            publisher.publishNew(
                kind, TOWN, RoundtableWorld.water("2026-03-20"), RoundtableWorld.BY))
        .isInstanceOf(PublicationResult.Published.class);
    try (var chromium = Chromium.open()) {
      var desk = signedIn(chromium, 360).newPage();
      open(desk, DESK);
      press(desk, "Abrir la mesa");
      var address = "/mesa/" + desk.locator("code.big").first().innerText();
      var room = context(chromium, 360);
      room.addInitScript(NO_LOCKS);
      var phone = phone(room, address);
      sharedAddress(context(chromium, 360), phone);
      refusedCardsStay(room, phone);
      twoTabs(phone, phone(room, address), desk);
      signedOut(desk);
      followsAfterARefusal(desk, phone);
    }
    assertThat(broken).isEmpty();
  }

  private Page phone(BrowserContext room, String address) {
    var page = room.newPage();
    open(page, address);
    page.waitForFunction(OWN_TOKEN);
    return page;
  }

  /** Whoever follows an address that somebody shared is still another person. */
  private void sharedAddress(BrowserContext guest, Page phone) {
    var page = guest.newPage();
    page.navigate(phone.url());
    page.waitForFunction(OWN_TOKEN);
    assertThat(page.url()).isNotEqualTo(phone.url());
    page.reload();
    phone.reload();
    assertThat(page.evaluate(OWN_TOKEN)).isEqualTo(true);
    assertThat(phone.evaluate(OWN_TOKEN)).isEqualTo(true);
  }

  /** Two cards that are too long: both stay, also after a reload, until they are dismissed. */
  private void refusedCardsStay(BrowserContext room, Page phone) {
    room.setOffline(true);
    write(phone, "a".repeat(501));
    write(phone, "b".repeat(501));
    room.setOffline(false);
    phone.waitForSelector(".warn.kept:has-text('bbb')");
    look(phone, "rechazadas");
    assertThat(phone.locator(".warn.kept").count()).isEqualTo(2);
    assertThat(phone.inputValue("#f-tarjeta-words")).startsWith("aaa");
    phone.reload();
    assertThat(phone.locator(".warn.kept").count()).isEqualTo(2);
    assertThat(phone.inputValue("#f-tarjeta-words")).startsWith("aaa");
    write(phone, "Falta agua");
    phone.waitForSelector(".kept:has-text('Su tarjeta llegó')");
    assertThat(phone.locator(".warn.kept").count()).isEqualTo(1);
    phone.locator(".warn.kept button").click();
    assertThat(phone.locator(".warn.kept").count()).isZero();
  }

  /** One tab waits for its answer while another sends the same card and takes the next one. */
  private void twoTabs(Page one, Page other, Page desk) {
    Deque<Route> held = new ArrayDeque<>();
    one.route("**/tarjetas", held::add);
    write(one, "Primera de dos");
    one.waitForCondition(() -> !held.isEmpty());
    other.evaluate("window.dispatchEvent(new Event('online'))");
    other.waitForSelector(".kept:has-text('Su tarjeta llegó')");
    other.route("**/tarjetas", Route::abort);
    write(other, "Segunda de dos");
    other.waitForSelector(".kept:has-text('Sin conexión')");
    one.unroute("**/tarjetas");
    held.removeFirst().resume();
    other.unroute("**/tarjetas");
    desk.waitForSelector("#tarjetas-lista:has-text('Segunda de dos')", there());
    one.waitForFunction("() => " + WAITING + " === 0");
  }

  /** The session ends while the network is cut. */
  private void signedOut(Page desk) {
    desk.context().setOffline(true);
    desk.fill("#f-tarjetas-words0", "De papel");
    desk.locator("#f-tarjetas button").click();
    desk.waitForSelector(".kept:has-text('Sin conexión')");
    desk.context().clearCookies();
    desk.context().setOffline(false);
    desk.waitForSelector(".kept:has-text('entre de nuevo')");
    look(desk, "sin-acceso");
    assertThat(desk.evaluate(WAITING)).isEqualTo(1);
    signIn(desk.context());
    desk.waitForSelector("#tarjetas-lista:has-text('De papel')", there());
    assertThat(desk.evaluate(WAITING)).isEqualTo(0);
  }

  private void followsAfterARefusal(Page desk, Page phone) {
    press(desk, "Terminar y publicar");
    assertThat(desk.url()).endsWith("/publicacion");
    write(phone, "Después del error");
    desk.waitForSelector("#tarjetas-lista:has-text('Después del error')", there());
  }

  private static void write(Page phone, String words) {
    phone.fill("#f-tarjeta-words", words);
    phone.locator("#f-tarjeta button").click();
  }

  private static Page.WaitForSelectorOptions there() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
  }
}
