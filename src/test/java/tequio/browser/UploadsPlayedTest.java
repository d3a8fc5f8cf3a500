package tequio.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tequio.accounts.caller.Role;
import tequio.testing.TequioDemoTest;

/** Files go up from where they are needed, with scripts and without, and can be stopped. */
@Tag("browser")
@TequioDemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadsPlayedTest {

  static final FilePayload SHEET =
      new FilePayload("acta.csv", "text/csv", "a,b\n1,2\n".getBytes(UTF_8));
  static final FilePayload PROGRAM =
      new FilePayload("acta.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 1, 2});

  @LocalServerPort int port;
  @Autowired ApplicationContext program;

  @SuppressWarnings("NullAway.Init")
  private WorkingSite site;

  @SuppressWarnings("NullAway.Init")
  private Chromium chromium;

  @BeforeAll
  void sitDown() {
    site = new WorkingSite(program);
    chromium = Chromium.open();
  }

  @AfterAll
  void leaveNothing() {
    chromium.close();
    site.leaveNothing();
  }

  @Test
  void with_scripts_a_source_takes_its_file_in_its_place() {
    try (var officer = officer(true);
        var page = officer.newPage()) {
      open(page, site.plan.path() + "/partes/fuentes");
      page.fill("[name='sources.0.title']", "El acta");
      var file = page.locator("label:has-text('Subir un archivo') input[type=file]").first();
      file.setInputFiles(PROGRAM);
      page.locator(".uploads:has-text('no se admite')").waitFor();
      file.setInputFiles(SHEET);
      page.waitForFunction(
          "document.querySelector(\"[name='sources.0.copy']\").value.length === 64");
      assertThat(page.locator("[name='sources.0.title']").inputValue()).isEqualTo("El acta");
      look(page, "fuente-con-guiones");
    }
  }

  @Test
  void without_scripts_nothing_typed_is_lost_on_the_way_to_the_file() {
    try (var officer = officer(false);
        var page = officer.newPage()) {
      open(page, site.plan.path() + "/partes/fuentes");
      page.fill("[name='sources.0.title']", "El acta de «hoy»");
      look(page, "fuente-sin-guiones");
      page.locator("button[value='archivo sources.0.copy']").press("Enter");
      look(page, "fuente-archivo");
      page.locator("input[type=file]").setInputFiles(PROGRAM);
      page.locator("main form button:not([name])").press("Enter");
      assertThat(page.locator(".errors").innerText()).contains("no se admite");
      page.locator("input[type=file]").setInputFiles(SHEET);
      page.locator("main form button:not([name])").press("Enter");
      assertThat(page.locator("[name='sources.0.copy']").inputValue()).hasSize(64);
      assertThat(page.locator("[name='sources.0.title']").inputValue())
          .isEqualTo("El acta de «hoy»");
      page.locator("form.ask p > button:not([name])").last().press("Enter");
      page.waitForLoadState();
      assertThat(page.url()).endsWith(site.plan.path() + "#fuentes");
    }
  }

  @Test
  void an_upload_on_its_way_can_be_stopped_and_one_that_arrives_shows_the_next_page() {
    try (var officer = officer(true);
        var page = officer.newPage()) {
      var path = site.assessmentPath() + "/preguntas/marco/archivos";
      open(page, path);
      page.route("**" + path, Route::abort);
      page.locator("input[type=file]").setInputFiles(SHEET);
      page.locator("main form button[type=submit]").click();
      page.locator(".uploads:has-text('Sin conexión')").waitFor();
      look(page, "evidencia-subiendo");
      page.locator(".uploads button").click();
      assertThat(page.locator(".uploads").innerText()).contains("Detenido");
      page.unroute("**" + path);
      page.locator("main form button[type=submit]").click();
      page.waitForURL("**/secciones/condiciones**");
      assertThat(page.locator("#p-marco").innerText()).contains("acta.csv");
    }
  }

  private BrowserContext officer(boolean scripts) {
    var reader =
        Chromium.reader(PublicPagesTest.PHONE)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setJavaScriptEnabled(scripts);
    return site.as(Optional.of(Role.OFFICER), chromium, reader, port);
  }

  private void open(Page page, String path) {
    page.navigate("http://localhost:" + port + path);
  }

  private static void look(Page page, String name) {
    var picture = Path.of("target", "browser", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
  }
}
