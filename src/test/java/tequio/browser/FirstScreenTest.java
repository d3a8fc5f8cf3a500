package tequio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tequio.testing.TequioDemoTest;

/** What a phone shows before anybody scrolls, and what a printer makes of the same page. */
@Tag("browser")
@TequioDemoTest
class FirstScreenTest {

  static final int PHONE = 360;
  static final int SCREEN = 740;

  /** A letter sheet between its margins. */
  static final int SHEET = 920;

  static final String COMMITMENT = "/ejemplo/villa-tequio/compromisos/1";
  static final String PLAN = "/ejemplo/villa-tequio/plan/2026-2027";

  @LocalServerPort int port;

  @Test
  void a_commitment_says_how_it_stands_who_answers_and_by_when_before_anybody_scrolls() {
    onPhone(
        COMMITMENT,
        page -> {
          for (var fact : List.of(".glance .tag", ".glance dd >> nth=1", ".acts a >> nth=0")) {
            assertThat(bottom(page, fact)).as(fact).isLessThanOrEqualTo(SCREEN);
          }
        });
  }

  /** They once took 8,587 and 29,635 points. */
  @Test
  void a_commitment_and_a_plan_are_a_few_screens_long() {
    onPhone(COMMITMENT, page -> assertThat(height(page)).isLessThanOrEqualTo(5_000));
    onPhone(PLAN, page -> assertThat(height(page)).isLessThanOrEqualTo(4_000));
  }

  @Test
  void an_address_inside_of_a_fold_opens_it() {
    onPhone(
        PLAN,
        page -> {
          page.navigate("http://localhost:" + port + PLAN + "#c3");
          assertThat(page.locator("#c3 table").first().isVisible()).isTrue();
        });
  }

  @Test
  void on_paper_every_fold_lies_open_and_no_sheet_is_nearly_empty() {
    try (var chromium = Chromium.open();
        var page = chromium.browser().newPage()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.setViewportSize(PublicPagesTest.PAPER, SCREEN);
      page.navigate("http://localhost:" + port + PLAN);
      assertThat(page.locator("#c7 table").first().boundingBox().height).isGreaterThan(50);
      assertThat(sheets(page)).isLessThanOrEqualTo(height(page) / SHEET + 2);
    }
  }

  /** What Chromium writes once for each sheet. */
  private static long sheets(Page page) {
    var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    return Pattern.compile("/Type /Page\\b(?!s)")
        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
        .results()
        .count();
  }

  private interface Look {
    void at(Page page);
  }

  private void onPhone(String path, Look look) {
    try (var chromium = Chromium.open();
        var context = chromium.browser().newContext(phone());
        var page = context.newPage()) {
      page.navigate("http://localhost:" + port + path);
      look.at(page);
    }
  }

  private static Browser.NewContextOptions phone() {
    return Chromium.reader(PHONE);
  }

  private static double bottom(Page page, String selector) {
    var box = page.locator(selector).first().boundingBox();
    return box.y + box.height;
  }

  private static int height(Page page) {
    return (Integer) page.evaluate("document.documentElement.scrollHeight");
  }
}
