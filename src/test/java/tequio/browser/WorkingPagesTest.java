package tequio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.editing.draft.BeginDraft;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.storage.WorkScope;

/** The pages on which an officer writes, with a phone, a keyboard, or no scripts at all. */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tequio.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkingPagesTest {

  static final GovernmentKey GOVERNMENT = new GovernmentKey("06010");
  static final int MOST_STOPS = 60;

  @LocalServerPort int port;
  @Autowired ApplicationContext program;
  @Autowired BeginDraft begin;
  @Autowired Drafts drafts;
  @Autowired WorkScope scope;

  private final List<String> faults = new CopyOnWriteArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private Draft.Id plan;

  @SuppressWarnings("NullAway.Init")
  private Draft.Id commitment;

  @SuppressWarnings("NullAway.Init")
  private Chromium chromium;

  @BeforeAll
  void sitDown() {
    var today = PartialDate.of(LocalDate.of(2026, 11, 21));
    scope.within(
        List.of(GOVERNMENT),
        () -> {
          plan =
              begin.newPlan(
                  GOVERNMENT,
                  Text.spanish("Plan de la mesa"),
                  today,
                  new PartialDate("2028"),
                  today);
          commitment = begin.newCommitment(GOVERNMENT, plan.code(), Text.spanish("Agua limpia"));
          return true;
        });
    chromium = Chromium.open();
  }

  @AfterAll
  void leaveNothing() {
    chromium.close();
    scope.within(
        List.of(GOVERNMENT),
        () -> {
          drafts.listOf(GOVERNMENT).forEach(drafts::discard);
          return true;
        });
  }

  @Test
  void on_a_phone_axe_finds_nothing_nothing_scrolls_sideways_and_each_has_its_title() {
    var titles = new HashMap<String, String>();
    try (var officer = officer(Chromium.reader(PublicPagesTest.PHONE));
        var page = officer.newPage()) {
      for (var path : sorts()) {
        open(page, path);
        check(path, page.locator("h1").count() == 1, "has not one heading");
        var before = titles.put(page.title(), path);
        check(path, before == null, "has the title of " + before);
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        check(path, width <= PublicPagesTest.PHONE, "scrolls sideways: " + width);
        var small = (List<?>) page.evaluate(Scripts.SMALL_TARGETS);
        check(path, small.isEmpty(), "has targets under 24 px: " + small);
        for (var fault :
            new AxeBuilder(page).withTags(PublicPagesTest.RULES).analyze().getViolations()) {
          faults.add(path + " " + fault.getId() + ": " + fault.getNodes().getFirst().getTarget());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void the_keyboard_reaches_everything_and_shows_where_it_is() {
    try (var officer = officer(Chromium.reader(PublicPagesTest.DESK));
        var page = officer.newPage()) {
      for (var path : List.of("/trabajo", plan.path(), commitment.path() + "/partes/fechas")) {
        open(page, path);
        var expected = Math.min((Integer) page.evaluate(Scripts.COUNT_STOPS), MOST_STOPS);
        var stops = new HashSet<Object>();
        for (int i = 0; i < expected; i++) {
          page.keyboard().press("Tab");
          var stop = (Map<?, ?>) page.evaluate(Scripts.STOP);
          stops.add(stop.get("place"));
          check(path, Boolean.TRUE.equals(stop.get("seen")), "hides focus on " + stop.get("name"));
        }
        // The button that Enter presses stands before the first field and is no stop.
        check(path, stops.size() >= expected - 1, "reaches " + stops.size() + " of " + expected);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void without_scripts_a_part_is_corrected_and_saved() {
    try (var officer = officer(Chromium.reader(PublicPagesTest.PHONE).setJavaScriptEnabled(false));
        var page = officer.newPage()) {
      open(page, commitment.path() + "/partes/actividades/nuevo");
      page.fill("[name=title]", "Medir el agua");
      page.fill("[name='end.day']", "31");
      page.fill("[name='end.month']", "2");
      page.fill("[name='end.year']", "2027");
      save(page);
      assertThat(page.locator(".errors").innerText()).contains("31/2/2027");
      page.fill("[name='end.day']", "28");
      save(page);
      assertThat(page.locator("ol.tasks").innerText()).contains("1. Medir el agua");
    }
  }

  @Test
  void what_was_typed_when_the_connection_dropped_is_offered_again() {
    var path = commitment.path() + "/partes/problema";
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
      page.locator(".kept button").first().click();
      assertThat(page.locator("textarea").inputValue()).isEqualTo("Lo que escribí sin conexión");
      save(page);
      page.waitForURL("**" + commitment.path() + "#problema");
      open(page, path);
      assertThat(page.locator("textarea").inputValue()).isEqualTo("Lo que escribí sin conexión");
      assertThat(page.locator(".kept").count()).isZero();
    }
  }

  private List<String> sorts() {
    var parts = commitment.path() + "/partes/";
    var sorts = new ArrayList<>(List.of("/trabajo", "/trabajo/" + GOVERNMENT, "/cuenta"));
    sorts.add("/trabajo/" + GOVERNMENT + "/nuevo-plan");
    sorts.add(plan.path());
    sorts.add(plan.path() + "/compromisos/nuevo");
    sorts.add(plan.path() + "/publicacion");
    sorts.add(plan.path() + "/descarte");
    sorts.add(commitment.path());
    sorts.add(commitment.path() + "/retiro");
    sorts.add(parts + "responsables");
    sorts.add(parts + "fechas");
    sorts.add(parts + "ods");
    sorts.add(parts + "actividades");
    sorts.add(parts + "actividades/nuevo");
    sorts.add("/en" + plan.path() + "/publicacion");
    return sorts;
  }

  private BrowserContext officer(NewContextOptions reader) {
    var cookie = new SignedInPeople(program).as(Role.OFFICER, GOVERNMENT).asCookie();
    var context = chromium.browser().newContext(reader);
    context.addCookies(
        List.of(
            new Cookie(cookie.getName(), cookie.getValue()).setUrl("http://localhost:" + port)));
    return context;
  }

  private void open(Page page, String path) {
    var answer = Objects.requireNonNull(page.navigate("http://localhost:" + port + path));
    check(path, answer.status() == 200, "answers " + answer.status());
  }

  private static void save(Page page) {
    page.locator("form.ask p > button:not([name])").last().click();
  }

  private void check(String path, boolean holds, String fault) {
    if (!holds) {
      faults.add(path + " " + fault);
    }
  }
}
