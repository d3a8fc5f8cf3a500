package tequio.browser.session;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.browser.Chromium;
import tequio.browser.axe.Scripts;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.territory.Gazetteer;
import tequio.testing.SetClock;

/** What tests share in which several browsers meet in a session of one town. */
abstract class SessionBrowsers {

  /** Without an interval only the stream tells the projector of a change. */
  static final String NO_INTERVAL = "window.setInterval = () => 0";

  @LocalServerPort int port;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Gazetteer gazetteer;

  /** What does not fit the window, by page. */
  final List<String> broken = new ArrayList<>();

  abstract GovernmentKey town();

  String desk() {
    return "/trabajo/" + town() + "/secretariado";
  }

  String session() {
    return desk() + "/sesiones/1";
  }

  /** Path of the link in the letter to this address. */
  String letter(String mail) {
    return Letters.to(jdbc, mail).getFirst().links().getFirst().replaceFirst("https?://[^/]+", "");
  }

  static Page.WaitForSelectorOptions gone() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }

  static BrowserContext context(Chromium chromium, int width) {
    return chromium
        .browser()
        .newContext(Chromium.reader(width).setReducedMotion(ReducedMotion.REDUCE));
  }

  BrowserContext signedIn(Chromium chromium, int width) {
    var context = context(chromium, width);
    signIn(context);
    return context;
  }

  /** Signs in somebody who may run the session, with a session of their own. */
  void signIn(BrowserContext context) {
    var cookie = new SignedInPeople(program).as(Role.FACILITATOR, town()).asCookie();
    var site = "http://localhost:" + port;
    context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(site)));
  }

  void open(Page page, String path) {
    page.navigate("http://localhost:" + port + path);
  }

  /** Presses a button and waits for the page that answers. */
  static void press(Page page, String words) {
    var button = page.locator("main button:visible:has-text('" + words + "')").first();
    page.evaluate("window.before = true");
    button.click();
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
  }

  /** Keeps a picture for whoever runs the test, and notes what does not fit the window. */
  void look(Page page, String name) {
    var picture = Path.of("target", "browser", "sesion-" + town() + "-" + name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    int width = page.viewportSize().width;
    if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) {
      broken.add(name + " scrolls sideways " + page.evaluate(Scripts.TOO_WIDE));
    }
  }
}
