package tequio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.problem.tree.ProblemTrees;
import tequio.storage.TenantContext;
import tequio.testing.TequioDemoTest;

/** A tree is built by the keyboard alone, in browsers without scripts, and read aloud. */
@Tag("browser")
@Tag("whole")
@TequioDemoTest
class ProblemTreePlayedTest {

  private static final int MOST_TABS = 80;
  private static final String TRUNK = "Un trámite de apertura toma 62 días y cinco visitas";

  @LocalServerPort int port;
  @Autowired ApplicationContext program;
  @Autowired ProblemTrees trees;
  @Autowired TenantContext scope;

  @SuppressWarnings("NullAway.Init")
  private Chromium chromium;

  private final SubjectReference problem =
      new SubjectReference("problem", new GovernmentKey("99001"), "5");

  @BeforeEach
  void open() {
    chromium = Chromium.open();
  }

  @AfterEach
  void leave_nothing() {
    chromium.close();
  }

  @Test
  void a_tree_is_built_moved_and_taken_back_by_keyboard_without_scripts() {
    try (var context = facilitator(Chromium.reader(390).setJavaScriptEnabled(false));
        var page = context.newPage()) {
      page.navigate(at("/arbol"));
      follow(page, TRUNK + " nodo 1");
      line(page, "Fugas en la red");
      line(page, "Tarifas sin cobrar");
      tabTo(page, "f-effect");
      line(page, "Se compran pipas");
      assertThat(words())
          .containsSubsequence("Fugas en la red", "Tarifas sin cobrar", "Se compran pipas");

      follow(page, "Tarifas sin cobrar");
      line(page, "Nadie mide");
      press(page, "Subir un lugar");
      assertThat(words())
          .containsSubsequence(
              "Tarifas sin cobrar", "Nadie mide", "Fugas en la red", "Se compran pipas");
      press(page, "Quitar, con lo que depende de él");
      assertThat(words()).doesNotContain("Nadie mide", "Tarifas sin cobrar");
      assertThat(page.locator("[role=status]").textContent()).contains("Se quitó el nodo");
      press(page, "Deshacer lo último que hice");
      assertThat(words()).contains("Nadie mide", "Tarifas sin cobrar");
    }
  }

  @Test
  void two_browsers_change_one_node_and_the_second_chooses_between_both_wordings() {
    try (var one = facilitator(Chromium.reader(390));
        var two = facilitator(Chromium.reader(1280));
        var first = one.newPage();
        var second = two.newPage()) {
      first.navigate(at("/arbol"));
      follow(first, TRUNK + " nodo 1");
      line(first, "El agua llega poco");
      follow(first, "El agua llega poco");
      second.navigate(first.url());
      word(first, "El agua llega mal");
      word(second, "El agua llega tarde");
      assertThat(second.locator("[role=alert]").textContent())
          .contains("El agua llega mal", "El agua llega tarde");
      second.locator("#f-mio").fill("El agua llega tarde y mal");
      second.locator("[role=alert] button").click();
      second.waitForURL(it -> it.contains("hecho="));
      assertThat(words())
          .contains("El agua llega tarde y mal")
          .doesNotContain("El agua llega mal", "El agua llega tarde");
    }
  }

  /** Each node of the list has its words and number, and each control a name of its own. */
  @Test
  void what_a_screen_reader_is_told_of_the_tree_is_the_tree() {
    try (var context = facilitator(Chromium.reader(1280));
        var page = context.newPage()) {
      page.navigate(at("/arbol"));
      follow(page, "Solo una persona puede firmar");
      var told = page.locator("main").ariaSnapshot();
      assertThat(told)
          .contains("heading \"Causas\"", "group \"Nodo 6: Solo una persona puede firmar\"")
          .contains("textbox \"Agregar una causa de esto\"", "link \"" + TRUNK + " nodo 1\"");
      var controls =
          Stream.of(told.split("\n"))
              .filter(it -> it.matches(".*- (link|button|textbox|combobox) .*"))
              .map(it -> it.replaceAll(".*- ((link|button|textbox|combobox) \"[^\"]*\").*", "$1"))
              .toList();
      assertThat(controls).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  private List<String> words() {
    return scope
        .within(List.of(problem.government()), () -> trees.read(problem).published())
        .stream()
        .map(it -> it.text().words())
        .toList();
  }

  /** Types into the field that has the focus already, and sends it by Enter. */
  private static void line(Page page, String words) {
    var before = page.url();
    page.keyboard().type(words);
    page.keyboard().press("Enter");
    page.waitForURL(it -> !it.equals(before) && it.contains("hecho="));
    page.locator("[autofocus]:focus").waitFor();
  }

  private static void word(Page page, String words) {
    page.locator("#f-texto").fill(words);
    page.locator("button[value=word]").last().click();
    page.waitForLoadState();
  }

  private static void press(Page page, String button) {
    var before = page.url();
    tabTo(page, button);
    page.keyboard().press("Enter");
    page.waitForURL(it -> !it.equals(before) && it.contains("hecho="));
  }

  private static void follow(Page page, String link) {
    tabTo(page, link);
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*nodo=\\d+$"));
    page.locator("[autofocus]:focus").waitFor();
  }

  /** Presses the tabulator until what has this identifier or begins with these words is reached. */
  private static void tabTo(Page page, String what) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      var focus = page.locator(":focus");
      if (focus.count() == 1
          && (what.equals(focus.getAttribute("id"))
              || focus.textContent().strip().startsWith(what))) {
        return;
      }
    }
    throw new AssertionError(
        "not reached by the keyboard: " + what + "\n" + page.locator("body").ariaSnapshot());
  }

  private BrowserContext facilitator(NewContextOptions reader) {
    var context = chromium.browser().newContext(reader);
    var cookie = new SignedInPeople(program).as(Role.FACILITATOR, problem.government()).asCookie();
    context.addCookies(
        List.of(
            new Cookie(cookie.getName(), cookie.getValue()).setUrl("http://localhost:" + port)));
    return context;
  }

  private String at(String below) {
    return "http://localhost:%d/trabajo/%s/problemas/5%s"
        .formatted(port, problem.government(), below);
  }
}
