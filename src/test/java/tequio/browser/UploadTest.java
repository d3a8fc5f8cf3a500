package tequio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioTest;

/** Several files at once in a real browser, over a connection that breaks. */
@Tag("browser")
@TequioTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06002");
  private static final int MEGABYTE = 1 << 20;

  @LocalServerPort int port;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;

  @SuppressWarnings("NullAway.Init")
  Chromium chromium;

  @BeforeAll
  void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void two_files_arrive_though_the_connection_breaks_in_the_middle() {
    try (var context = officer();
        var page = context.newPage()) {
      page.navigate(files());
      var pieces = new AtomicInteger();
      page.route(
          "**/subidas/*/archivos",
          route -> {
            if (pieces.incrementAndGet() == 2) {
              route.abort();
            } else {
              route.resume();
            }
          });
      page.setInputFiles(
          "input[type=file]", new FilePayload[] {text("uno.txt", 2.5), text("dos.txt", 0.1)});
      page.click("form.ask button[type=submit]");
      page.waitForSelector(
          "a:has-text('dos.txt')", new Page.WaitForSelectorOptions().setTimeout(60_000));

      assertThat(page.locator("main").innerText()).contains("uno.txt", "dos.txt");
      assertThat(pieces.get()).as("three pieces, one again, one of the other file").isEqualTo(5);
    }
    assertThat(
            jdbc.sql("select bytes from stored_file where government = ? order by bytes desc")
                .param(TOWN.value())
                .query(Long.class)
                .list())
        .contains((long) (2.5 * MEGABYTE));
  }

  @Test
  void what_is_too_large_is_refused_before_it_is_sent() {
    try (var context = officer();
        var page = context.newPage()) {
      page.navigate(files());
      var pieces = new AtomicInteger();
      page.route(
          "**/subidas/*/archivos",
          route -> {
            pieces.incrementAndGet();
            route.resume();
          });
      page.evaluate(
          """
          () => {
            const file = new File([new Uint8Array(60 * 1024 * 1024)], 'sesion.mp4');
            const sent = new DataTransfer();
            sent.items.add(file);
            document.querySelector('input[type=file]').files = sent.files;
          }\
          """);
      page.click("form.ask button[type=submit]");
      page.waitForSelector("text=más de 50 MB");

      assertThat(pieces.get()).isZero();
    }
  }

  private String files() {
    return "http://localhost:" + port + "/trabajo/" + TOWN + "/archivos";
  }

  private BrowserContext officer() {
    var cookie = new SignedInPeople(program).as(Role.OFFICER, TOWN).asCookie();
    var context = chromium.browser().newContext(Chromium.reader(360));
    context.addCookies(
        List.of(
            new Cookie(cookie.getName(), cookie.getValue()).setUrl("http://localhost:" + port)));
    return context;
  }

  private static FilePayload text(String name, double megabytes) {
    var bytes = new byte[(int) (megabytes * MEGABYTE)];
    java.util.Arrays.fill(bytes, (byte) name.charAt(0));
    return new FilePayload(name, "text/plain", bytes);
  }
}
