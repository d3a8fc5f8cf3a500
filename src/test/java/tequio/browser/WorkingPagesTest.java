package tequio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tequio.accounts.caller.Role;
import tequio.browser.axe.Axe;
import tequio.browser.axe.Scripts;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioDemoTest;

/** The pages on which people work, with a phone, at a desk, by keyboard, without scripts. */
@Tag("browser")
@TequioDemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkingPagesTest {

  static final int MOST_STOPS = 60;

  @LocalServerPort int port;
  @Autowired ApplicationContext program;

  private final List<String> faults = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private WorkingSite site;

  @SuppressWarnings("NullAway.Init")
  private Chromium chromium;

  @BeforeAll
  void sitDown() {
    site = new WorkingSite(program);
    chromium = Chromium.open();
  }

  @BeforeEach
  void forget() {
    faults.clear();
  }

  @AfterAll
  void leaveNothing() {
    chromium.close();
    site.leaveNothing();
  }

  @Test
  void on_a_phone_and_at_a_desk_axe_finds_nothing_and_nothing_scrolls_sideways() {
    look(Optional.of(Role.OFFICER), site.ofAnOfficer());
    look(Optional.of(Role.ADMINISTRATOR), site.ofAnAdministrator());
    look(Optional.empty(), site.ofNobody());
    assertThat(faults).isEmpty();
  }

  @Test
  void of_a_session_that_is_held_neither() {
    var session = new WorkingSession(program);
    look(WorkingSession.TOWN, Optional.of(Role.OFFICER), session.ofAnOfficer());
    look(WorkingSession.TOWN, Optional.empty(), session.ofNobody());
    assertThat(faults).isEmpty();
  }

  @Test
  void what_answers_a_form_is_as_easy_to_read_as_what_asked() {
    try (var officer = officer(Chromium.reader(PublicPagesTest.PHONE));
        var page = officer.newPage()) {
      open(page, site.commitment.path() + "/partes/actividades/nuevo");
      save(page);
      axe("an activity without a title", page);
      open(page, site.plan.path() + "/publicacion");
      save(page);
      axe("a publication that nobody signs", page);
      open(page, "/trabajo/" + WorkingSite.GOVERNMENT + "/invitaciones/nueva");
      page.locator("main form button[type=submit]").press("Enter");
      axe("an invitation to nothing", page);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void the_keyboard_reaches_everything_and_shows_where_it_is() {
    try (var officer = officer(Chromium.reader(PublicPagesTest.DESK));
        var page = officer.newPage()) {
      var dates = site.commitment.path() + "/partes/fechas";
      for (var path : List.of("/trabajo", site.plan.path(), dates)) {
        open(page, path);
        var expected = Math.min((Integer) page.evaluate(Scripts.COUNT_STOPS), MOST_STOPS);
        var stops = new HashSet<Object>();
        for (int i = 0; i < expected; i++) {
          page.keyboard().press("Tab");
          var stop = (Map<?, ?>) page.evaluate(Scripts.STOP);
          stops.add(stop.get("place"));
          check(path, Boolean.TRUE.equals(stop.get("seen")), "hides focus on " + stop.get("name"));
        }
        check(path, stops.size() == expected, "reaches " + stops.size() + " of " + expected);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void the_outline_of_a_question_in_focus_goes_around_its_words() {
    try (var officer = officer(Chromium.reader(PublicPagesTest.PHONE));
        var page = officer.newPage()) {
      open(page, site.commitment.path() + "/partes/fechas");
      var question = page.locator("fieldset.date").first().boundingBox();
      var words = page.locator("fieldset.date legend").first().boundingBox();
      assertThat(words.y).isGreaterThanOrEqualTo(question.y);
      assertThat(words.width).isGreaterThan(200);
    }
  }

  @Test
  void without_scripts_a_part_is_corrected_and_saved() {
    try (var officer = officer(Chromium.reader(PublicPagesTest.PHONE).setJavaScriptEnabled(false));
        var page = officer.newPage()) {
      open(page, site.commitment.path() + "/partes/actividades/nuevo");
      page.fill("[name=title]", "Medir el agua");
      page.fill("[name='end.day']", "31");
      page.fill("[name='end.month']", "2");
      page.fill("[name='end.year']", "2027");
      save(page);
      assertThat(page.locator(".errors").innerText()).contains("31/2/2027");
      page.fill("[name='end.day']", "28");
      save(page);
      assertThat(page.locator("ol.tasks").innerText()).contains(". Medir el agua");
    }
  }

  @Test
  void a_button_pressed_twice_adds_one_with_scripts_and_without() {
    for (var scripts : List.of(true, false)) {
      var title = scripts ? "Medir dos veces" : "Contar dos veces";
      var reader = Chromium.reader(PublicPagesTest.DESK).setJavaScriptEnabled(scripts);
      try (var officer = officer(reader);
          var page = officer.newPage()) {
        open(page, site.commitment.path() + "/partes/actividades/nuevo");
        page.fill("[name=title]", title);
        page.locator("form.ask p > button:not([name])").last().dblclick();
        page.waitForURL("**/partes/actividades");
        assertThat(page.locator("ol.tasks li > a:has-text('" + title + "')").count()).isEqualTo(1);
      }
    }
  }

  @Test
  void without_scripts_a_line_is_added_in_its_place_and_the_page_stays_there() {
    try (var officer = officer(Chromium.reader(PublicPagesTest.PHONE).setJavaScriptEnabled(false));
        var page = officer.newPage()) {
      open(page, site.commitment.path() + "/partes/resultados");
      page.fill("[name='products.0']", "Un mapa");
      page.locator("button[value='agregar products 1']").press("Enter");
      assertThat(page.url()).endsWith("/partes/resultados#f-products.1");
      assertThat(page.locator("[name='products.0']").inputValue()).isEqualTo("Un mapa");
      assertThat(page.locator("[name='products.1']").boundingBox().y).isBetween(0.0, 740.0);
    }
  }

  @Test
  void whoever_leaves_with_unsaved_words_is_asked_and_whoever_saves_is_not() {
    try (var officer = officer(Chromium.reader(PublicPagesTest.PHONE));
        var page = officer.newPage()) {
      var asked = new ArrayList<String>();
      page.onDialog(it -> {
        asked.add(it.type());
        it.accept();
      });
      open(page, site.commitment.path() + "/partes/objetivo");
      page.locator("textarea").fill("Que nadie espere el agua");
      save(page);
      page.waitForURL("**" + site.commitment.path() + "#objetivo");
      assertThat(asked).isEmpty();
      assertThat(page.locator("[role=status]").innerText()).contains("Guardado el");
      open(page, site.commitment.path() + "/partes/objetivo");
      page.locator("textarea").click();
      page.keyboard().type("Y ");
      open(page, "/trabajo");
      assertThat(asked).containsExactly("beforeunload");
    }
  }

  @Test
  void what_was_typed_when_the_connection_dropped_is_offered_again() {
    var path = site.commitment.path() + "/partes/problema";
    try (var officer = officer(Chromium.reader(PublicPagesTest.PHONE));
        var page = officer.newPage()) {
      open(page, path);
      page.fill("textarea", "Lo que escribí sin conexión");
      officer.setOffline(true);
      save(page);
      assertThat(page.locator(".kept").innerText()).contains("No hay conexión");
      officer.setOffline(false);
      open(page, path);
      assertThat(page.locator("textarea").inputValue()).isEmpty();
      axe("a form whose words are offered again", page);
      page.locator(".kept button").first().click();
      assertThat(page.locator("textarea").inputValue()).isEqualTo("Lo que escribí sin conexión");
      save(page);
      page.waitForURL("**" + site.commitment.path() + "#problema");
      open(page, path);
      assertThat(page.locator("textarea").inputValue()).isEqualTo("Lo que escribí sin conexión");
      assertThat(page.locator(".kept").count()).isZero();
    }
    assertThat(faults).isEmpty();
  }

  private void look(Optional<Role> role, List<String> paths) {
    look(WorkingSite.GOVERNMENT, role, paths);
  }

  /** Each page is opened once, and told to be as wide as a phone and as a desk. */
  private void look(GovernmentKey government, Optional<Role> role, List<String> paths) {
    var titles = new HashMap<String, String>();
    var phone = Chromium.reader(PublicPagesTest.PHONE);
    try (var context = site.of(government, role, chromium, phone, port);
        var page = context.newPage()) {
      for (var path : paths) {
        page.navigate("http://localhost:" + port + path);
        check(path, page.locator("h1").count() == 1, "has not one heading");
        var before = titles.put(page.title(), path);
        check(path, before == null || isPreview(path), "has the title of " + before);
        onEachWidth(page, width -> lookAt(path, page, width));
        page.evaluate(Scripts.LENGTHEN_WORDS);
        onEachWidth(
            page,
            width -> {
              var longer = (Integer) page.evaluate("document.documentElement.scrollWidth");
              check(path, longer <= width, "for long words: " + page.evaluate(Scripts.TOO_WIDE));
            });
      }
    }
  }

  private void lookAt(String path, Page page, int width) {
    axe(path + " on " + width + " px", page);
    var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
    check(path, wide <= width, "scrolls sideways: " + wide);
    var small = (List<?>) page.evaluate(Scripts.SMALL_TARGETS);
    check(path, small.isEmpty(), "has targets under 24 px: " + small);
  }

  private static void onEachWidth(Page page, IntConsumer look) {
    for (int width : List.of(PublicPagesTest.DESK, PublicPagesTest.PHONE)) {
      page.setViewportSize(width, 740);
      look.accept(width);
    }
  }

  /** It bears the title of what it shows. */
  private static boolean isPreview(String path) {
    return path.endsWith("/vista");
  }

  private void axe(String what, Page page) {
    Axe.withTags(page, PublicPagesTest.RULES).forEach(it -> faults.add(what + " " + it));
  }

  private BrowserContext officer(NewContextOptions reader) {
    return site.as(Optional.of(Role.OFFICER), chromium, reader, port);
  }

  private void open(Page page, String path) {
    var answer = Objects.requireNonNull(page.navigate("http://localhost:" + port + path));
    assertThat(answer.status()).as(path).isEqualTo(200);
  }

  /** By the keyboard: where a page still moves, a pointer may miss. */
  private static void save(Page page) {
    page.locator("form.ask p > button:not([name])").last().press("Enter");
  }

  private void check(String path, boolean holds, String fault) {
    if (!holds) {
      faults.add(path + " " + fault);
    }
  }
}
