package tequio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
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
import tequio.kernel.GovernmentKey;
import tequio.testing.SetClock;
import tequio.testing.TequioDemoTest;

/** An officer diagnoses on a phone, and a year later again; a citizen asks why somebody has 91. */
@Tag("browser")
@TequioDemoTest
class AssessmentsPlayedTest {

  /** Nobody else publishes there: what is published here stays. */
  static final GovernmentKey TOWN = new GovernmentKey("31059");

  static final String DESK = "/trabajo/31059/diagnosticos";

  static final List<String> CONDITIONS =
      List.of(
          "marco",
          "consejos",
          "transparencia",
          "rendicion-social",
          "innovacion",
          "redes",
          "organizaciones");

  @LocalServerPort int port;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;

  private final List<String> broken = new ArrayList<>();

  @Test
  void an_officer_diagnoses_on_a_phone_and_a_year_later_again() {
    try (var chromium = Chromium.open()) {
      clock.set("2025-11-20T18:00:00Z");
      diagnose(chromium, "primero", "0", "1", "0", "no-se", "1", "2", "no-aplica");
      clock.set("2026-11-20T18:00:00Z");
      var page = diagnose(chromium, "segundo", "2", "1", "3", "1", "1", "2", "no-aplica");

      page.locator("a[href*='/comparacion/']").first().click();
      page.waitForURL("**/comparacion/**");
      assertThat(page.locator("tbody tr").count()).isEqualTo(CONDITIONS.size());
      assertThat(page.locator("tbody tr:has-text('distinto')").count()).isEqualTo(3);
      assertThat(page.locator("tbody").innerText()).contains("No existe", "Funciona");
      assertThat(page.locator("p.lead").innerText()).contains("3 criterios cambian de 7");
      look(page, "antes-y-despues");
    }
    assertThat(broken).isEmpty();
  }

  /** From the list of assessments to the public page of the result, without leaving the phone. */
  private Page diagnose(Chromium chromium, String round, String... answers) {
    var page = officer(chromium).newPage();
    open(page, DESK);
    page.locator("a.button").click();
    page.selectOption("#instrumento", "siete-condiciones");
    page.locator("#calidad-government").check();
    page.fill("#quien", "Unidad de Transparencia");
    look(page, round + "-empezar");
    page.locator("main form button[type=submit]").click();
    page.waitForURL("**" + DESK + "/*");
    look(page, round + "-mesa");
    page.locator("ul.tasks a[href*='/secciones/']").first().click();
    for (int i = 0; i < answers.length; i++) {
      page.locator("[name='q." + CONDITIONS.get(i) + "'][value='" + answers[i] + "']").check();
    }
    look(page, round + "-preguntas");
    page.locator("main form p.after button").click();
    page.waitForURL("**" + DESK + "/*");
    page.locator("form[action$='/publicacion'] button").click();
    look(page, round + "-confirmar");
    page.locator("form[action$='/publicacion'] button").click();
    page.waitForURL("**" + DESK + "/*");
    page.locator(".notice a").first().click();
    page.waitForURL("**/yucatan/**/diagnosticos/*");
    look(page, round + "-resultado");
    return page;
  }

  @Test
  void a_citizen_who_asks_why_91_gets_to_what_was_counted_and_what_is_not_known() {
    try (var chromium = Chromium.open();
        var page =
            chromium
                .browser()
                .newContext(Chromium.reader(360).setReducedMotion(ReducedMotion.REDUCE))
                .newPage()) {
      open(page, "/");
      page.locator("footer a[href='/clasificaciones']").click();
      page.locator("a[href='/clasificaciones/aidh-2016/2016']").first().click();
      var row = page.locator("tr:has(th:has-text('Tlajomulco'))");
      assertThat(row.innerText()).contains("91", "22 de 25");
      assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
          .as("a few screens, not one card for each of 204")
          .isLessThan(6_000);
      look(page, "por-que-91-lista");
      row.locator("a:has-text('por qué')").click();
      page.waitForURL("**/instrumentos/aidh-2016/**");
      assertThat(page.locator(".notice.warn:has-text('fuente no dice')").innerText())
          .contains("No se vieron los pesos", "22 de 25", "91");
      assertThat(page.locator("main").innerText()).contains("25");
      look(page, "por-que-91-instrumento");
    }
    assertThat(broken).isEmpty();
  }

  private BrowserContext officer(Chromium chromium) {
    var context =
        chromium.browser().newContext(Chromium.reader(360).setReducedMotion(ReducedMotion.REDUCE));
    var cookie = new SignedInPeople(program).as(Role.OFFICER, TOWN).asCookie();
    var site = "http://localhost:" + port;
    context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(site)));
    return context;
  }

  private void open(Page page, String path) {
    page.navigate("http://localhost:" + port + path);
  }

  /** Keeps a picture for whoever runs the test, and notes what does not fit the phone. */
  private void look(Page page, String name) {
    var picture = Path.of("target", "browser", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    if ((Integer) page.evaluate("document.documentElement.scrollWidth") > 360) {
      broken.add(name + " scrolls sideways");
    }
  }
}
