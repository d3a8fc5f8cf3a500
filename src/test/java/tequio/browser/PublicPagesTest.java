package tequio.browser;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tequio.browser.axe.Axe;
import tequio.browser.axe.Axe.AxeViolation;
import tequio.browser.axe.Scripts;
import tequio.testing.TequioDemoTest;

/** Every sort of public page, as people with a phone, a keyboard or other eyes meet it. */
@Tag("browser")
@TequioDemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {

  static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  static final int PHONE = 320;
  static final int DESK = 1280;

  /** A letter sheet between its margins. */
  static final int PAPER = 695;

  @LocalServerPort int port;

  private final List<String> faults = new CopyOnWriteArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private PublicSite site;

  @SuppressWarnings("NullAway.Init")
  private Map<String, HttpResponse<String>> pages;

  @BeforeAll
  void meet() {
    site = new PublicSite(port);
    pages = site.crawl();
  }

  @BeforeEach
  void forget() {
    faults.clear();
  }

  @Test
  void every_link_leads_to_a_page_and_every_page_has_a_title_of_its_own() {
    var broken = new TreeMap<String, Integer>();
    pages.forEach((path, answer) -> broken.put(path, answer.statusCode()));
    broken.values().removeIf(status -> status == 200);
    assertThat(broken).isEqualTo(Map.of("/no-hay-tal-estado", 404, "/en/no-hay-tal-estado", 404));

    var titles =
        pages.entrySet().stream()
            .map(page -> PublicSite.language(page.getKey()) + title(page.getValue().body()))
            .collect(groupingBy(title -> title, counting()));
    assertThat(titles.values()).as("%s", titles).containsOnly(1L);
  }

  private static String title(String html) {
    return TITLE.matcher(html).results().findFirst().orElseThrow().group(1);
  }

  static final Pattern TITLE = Pattern.compile("<title>([^<]+)</title>");

  @Test
  void no_page_sets_a_cookie_or_carries_a_script_and_each_says_what_may_load() {
    pages.forEach((path, answer) -> {
      check(path, answer.headers().allValues("set-cookie").isEmpty(), "sets a cookie");
      check(path, !answer.body().contains("<script"), "carries a script");
      check(path, !INLINE.matcher(answer.body()).find(), "has inline style or script");
      var csp = answer.headers().firstValue("content-security-policy").orElse("");
      check(path, csp.matches("default-src '(none|self)'.*"), "says no content-security-policy");
      check(path, !csp.contains("unsafe"), "allows what is unsafe");
    });
    assertThat(faults).isEmpty();
  }

  static final Pattern INLINE = Pattern.compile("<style|<[a-z][^>]*\\s(style|on[a-z]+)=\"");

  /**
   * Each page is opened once: a phone and a desk, light and dark, screen and paper are told to it
   * in turn. None carries a script, so that what is seen here is also seen without them.
   */
  @Test
  void each_page_is_for_phones_desks_keyboards_the_dark_and_paper() {
    var first = Set.copyOf(oneOfEachSort());
    onEach(
        pages.keySet().stream().toList(),
        (path, page) -> {
          axe(path, page);
          checkWidth(path, page, "scrolls sideways");
          if (first.contains(path)) {
            checkWhole(path, page);
            checkTargets(path, page);
            checkColours(path, page);
            checkDesk(path, page);
            checkSpacedOut(path, page);
            checkLongWords(path, page);
          }
        });
  }

  /** What finds nothing on any page finds something where there is something. */
  @Test
  void axe_finds_a_picture_without_words_and_a_colour_that_is_too_pale() {
    try (var chromium = Chromium.open();
        var page = chromium.browser().newPage()) {
      page.setContent(
          "<html lang=es><title>t</title><main><h1 style='color:#ddd'>Compromisos</h1><img src='a.png'>");
      axe("a page", page);
      contrast("its colours", page);
    }
    assertThat(faults)
        .containsExactlyInAnyOrder(
            "a page color-contrast: [h1]",
            "a page image-alt: [img]",
            "its colours color-contrast: [h1]");
  }

  private void checkWhole(String path, Page page) {
    check(path, page.locator("h1").count() == 1, "has not one heading");
    check(path, page.locator("h1").first().isVisible(), "hides its heading");
    check(path, !page.locator("main").innerText().isBlank(), "is empty");
  }

  /** Readable in the dark, and where the reader forces the colours. */
  private void checkColours(String path, Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    contrast(path + " in the dark", page);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.LIGHT)
            .setForcedColors(ForcedColors.ACTIVE));
    contrast(path + " in forced colours", page);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
  }

  /** Axe finds nothing there, and the keyboard reaches everything. */
  private void checkDesk(String path, Page page) {
    page.setViewportSize(DESK, 740);
    axe(path + " at a desk", page);
    walk(path, page);
    page.setViewportSize(PHONE, 740);
  }

  private void checkTargets(String path, Page page) {
    var small = (List<?>) page.evaluate(Scripts.SMALL_TARGETS);
    check(path, small.isEmpty(), "has targets under 24 px: " + small);
  }

  private void checkLongWords(String path, Page page) {
    page.evaluate(Scripts.LENGTHEN_WORDS);
    checkWidth(path, page, "scrolls sideways for long words");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(PAPER, 740);
    checkWidth(path, page, PAPER, "is wider than its paper for long words");
    page.setViewportSize(PHONE, 740);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private void checkSpacedOut(String path, Page page) {
    page.evaluate(Scripts.SPACE_OUT);
    checkWidth(path, page, "scrolls sideways when its text is spaced out");
    var cut = (List<?>) page.evaluate(Scripts.CUT_TEXT);
    check(path, cut.isEmpty(), "cuts spaced text in " + cut);
  }

  private void axe(String path, Page page) {
    report(path, Axe.withTags(page, RULES));
  }

  /** Of its rules the one that colours can break. */
  private void contrast(String path, Page page) {
    report(path, Axe.withRule(page, "color-contrast"));
  }

  private void report(String path, List<AxeViolation> violations) {
    violations.forEach(it -> faults.add(path + " " + it));
  }

  private void checkWidth(String path, Page page, String fault) {
    checkWidth(path, page, PHONE, fault);
  }

  private void checkWidth(String path, Page page, int most, String fault) {
    var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (width > most) {
      faults.add(path + " " + fault + " (" + width + " px)" + page.evaluate(Scripts.TOO_WIDE));
    }
  }

  /** Tab by Tab until the page ends: each stop is seen, and all that can be used is a stop. */
  private void walk(String path, Page page) {
    var expected = (Integer) page.evaluate(Scripts.COUNT_STOPS);
    var stops = new HashSet<Object>();
    for (int i = 0; i < Math.min(expected, MOST_STOPS); i++) {
      page.keyboard().press("Tab");
      var stop = (Map<?, ?>) page.evaluate(Scripts.STOP);
      stops.add(stop.get("place"));
      check(path, Boolean.TRUE.equals(stop.get("seen")), "hides the focus on " + stop.get("name"));
    }
    check(
        path,
        stops.size() == Math.min(expected, MOST_STOPS),
        "reaches only " + stops.size() + " of " + expected);
  }

  static final int MOST_STOPS = 60;

  /** In Spanish: English pages come from the same templates. */
  private List<String> oneOfEachSort() {
    var first = new TreeMap<String, String>();
    pages.keySet().stream()
        .filter(path -> PublicSite.language(path).isEmpty())
        .forEach(path -> first.putIfAbsent(PublicSite.sort(path), path));
    return first.values().stream().toList();
  }

  /**
   * Two browsers share the paths: one alone leaves half of a small machine idle. The second one has
   * a thread of its own: in the pool that all share, it would keep others waiting until it ends.
   */
  private void onEach(List<String> paths, BiConsumer<String, Page> look) {
    int half = paths.size() / 2;
    try (var threads = Executors.newSingleThreadExecutor()) {
      var other = threads.submit(() -> open(paths.subList(0, half), look));
      open(paths.subList(half, paths.size()), look);
      other.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
    assertThat(faults).isEmpty();
  }

  /** Opens each path; what the page complains of or asks of others is a fault too. */
  private void open(List<String> paths, BiConsumer<String, Page> look) {
    var root = site.at("/").toString();
    try (var chromium = Chromium.open();
        var context = chromium.browser().newContext(Chromium.reader(PHONE));
        var page = context.newPage()) {
      var at = new AtomicReference<>("");
      page.onConsoleMessage(it -> complain(at.get(), it.type(), it.text()));
      page.onRequest(it -> check(at.get(), it.url().startsWith(root), "asks for " + it.url()));
      for (var path : paths) {
        at.set(path);
        page.navigate(site.at(path).toString());
        look.accept(path, page);
      }
      check("a reader", context.cookies().isEmpty(), "keeps a cookie");
    }
  }

  private void complain(String path, String type, String text) {
    var answer = pages.get(path);
    boolean itself = answer != null && text.contains("status of " + answer.statusCode());
    check(path, itself || !Set.of("error", "warning").contains(type), text);
  }

  private void check(String path, boolean holds, String fault) {
    if (!holds) {
      faults.add(path + " " + fault);
    }
  }
}
