package tequio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.accounts.caller.Role;
import tequio.accounts.municipality.MunicipalityInvitations;
import tequio.accounts.role.Grant;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.workscope.AccountCallers;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.testing.TequioDemoTest;
import tequio.web.Texts;

/**
 * A new officer, from the invitation to the public page of the exercise with a declaration ready to
 * sign: everything that is pressed, typed and opened is counted and printed.
 */
@Tag("browser")
@Tag("whole")
@TequioDemoTest
class FirstMinutesTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;

  /** What it takes. */
  private static final class Effort {

    final Page page;
    final String pictures;
    int presses;
    int fields;
    int pages;

    Effort(Page page, String pictures) {
      this.page = page;
      this.pictures = pictures;
    }

    /** Looks at a page as a newcomer does: one heading, no words that a program left behind. */
    void look() {
      page.waitForLoadState(LoadState.LOAD);
      pages++;
      assertThat(page.locator("h1").count()).as(page.url()).isEqualTo(1);
      assertThat(page.locator(".errors").count()).as(page.url()).isZero();
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .as(page.url())
          .isLessThanOrEqualTo(page.viewportSize().width);
      page.screenshot(
          new ScreenshotOptions()
              .setPath(Path.of("%s-%02d.png".formatted(pictures, pages)))
              .setFullPage(true));
    }

    void press(Locator what) {
      presses++;
      what.click();
    }

    /** Presses what leads to the next page. */
    void go(Locator what) {
      var before = page.url();
      press(what);
      page.waitForURL(it -> !it.equals(before));
      look();
    }

    void type(String field, String words) {
      fields++;
      page.fill("[name='" + field + "']", words);
    }

    Locator link(String words) {
      return page.locator("main a:has-text('" + words + "')").first();
    }

    Locator button(String words) {
      return page.locator("main button:has-text('" + words + "')").first();
    }
  }

  @ParameterizedTest
  @CsvSource({"360, 28003", "1280, 29004"})
  void the_public_page_is_there_and_the_declaration_is_ready_to_sign(int width, String town) {
    var link = invitation(new GovernmentKey(town));
    try (var chromium = Chromium.open();
        var context =
            chromium
                .browser()
                .newContext(Chromium.reader(width).setReducedMotion(ReducedMotion.REDUCE));
        var page = context.newPage()) {
      var it = new Effort(page, "target/first-minutes/" + width);
      page.navigate("http://localhost:" + port + link);
      it.look();
      it.type("campo", "Nora Vidal");
      it.go(it.button("Aceptar"));
      begin(it);
      declare(it);
      assertThat(page.locator("main").innerText()).contains("Abierta a firma");
      sheet(it);
      board(it, town);
      System.out.printf(
          "first minutes at %d px: %d presses, %d fields, %d pages%n",
          width, it.presses, it.fields, it.pages);
    }
  }

  /** What the letter of the authority opens. */
  private String invitation(GovernmentKey town) {
    var people = new SignedInPeople(program);
    var state = Grant.ofState(Role.AUTHORITY, town.state(), SignedInPeople.from());
    var mail = new MailAddress("nora-" + town + "@example.org");
    var invited =
        program
            .getBean(AccountCallers.class)
            .run(
                people.with(state).account().value(),
                caller -> {
                  var leadsTo = "/trabajo/" + town + "/ejercicios/nuevo";
                  program
                      .getBean(MunicipalityInvitations.class)
                      .invite(town, Optional.of(mail), leadsTo, caller, Texts.SPANISH);
                  return true;
                });
    assertThat(invited).contains(true);
    var letter =
        jdbc.sql("select plain from letter where recipient = ?")
            .param(mail.value())
            .query(String.class)
            .single();
    var link = Pattern.compile("https?://[^/\\s]+(/\\S*invitacion/\\S+)").matcher(letter);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static void begin(Effort it) {
    it.press(it.page.locator("label[for='m-guia-basica-cumulative']"));
    it.type("office", "Secretaría del Ayuntamiento");
    it.go(it.button("Publicar el ejercicio"));
  }

  /** What is signed on paper, as PDF and as an editable text. */
  private void sheet(Effort it) {
    it.go(it.link("para firmar en papel"));
    for (var format : List.of("pdf", "docx")) {
      var link = it.page.locator("main a[href$='formato=" + format + "']").getAttribute("href");
      var file = it.page.request().get("http://localhost:" + port + link);
      assertThat(file.status()).as(link).isEqualTo(200);
      assertThat(file.body()).as(link).hasSizeGreaterThan(2_000);
    }
  }

  /** What everybody sees by then. */
  private void board(Effort it, String town) {
    it.page.navigate("http://localhost:" + port + "/m/" + town);
    it.look();
    it.go(it.page.locator("main a:has-text('Paso 1 de 6')").first());
    assertThat(it.page.locator("main").innerText()).contains("Arranque del ejercicio");
  }

  private static void declare(Effort it) {
    it.go(it.link("Declaración"));
    it.go(it.link("Escribir la declaración"));
    it.type("purpose", "Decidir juntos cómo se reparte el agua.");
    it.type("topics", "El agua y los parques.");
    it.go(it.button("Guardar el texto"));
    for (var one : List.of("gobierno", "sociedad-civil", "autoridad")) {
      it.go(it.page.locator("main a[href$='parte=" + one + "']"));
      it.type("name", "Persona de " + one);
      it.type("office", "Presidencia");
      it.go(it.button("Agregar a la lista"));
    }
    it.press(it.button("Abrir la firma"));
    it.look();
  }
}
