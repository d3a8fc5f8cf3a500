package tequio.plan.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tequio.demo.VillaTequioTest;
import tequio.kernel.Page;
import tequio.ledger.history.RecordQueries;
import tequio.plan.board.BoardPage;
import tequio.plan.board.Boards;
import tequio.plan.commitment.CommitmentPage;
import tequio.plan.commitment.CommitmentsPage;
import tequio.plan.file.PlanFile;
import tequio.plan.recordlink.VerificationLinks;
import tequio.plan.version.CommitmentKey;
import tequio.plan.view.CommitmentViews;
import tequio.plan.world.EverythingRecorded;
import tequio.plan.world.FilePlans;
import tequio.plan.world.Governments;
import tequio.plan.world.NothingWithdrawn;
import tequio.plan.world.Transcribed;
import tequio.territory.Government;
import tequio.web.Drawing;
import tequio.web.Link;

/** The pages about plans, drawn from files: what they weigh, say, and never hold. */
class PagesDrawnTest {

  static final int BUDGET = 15_000;
  static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneOffset.UTC);
  static final RecordQueries RECORD = new EverythingRecorded();
  static final Map<String, String> DRAWN = new LinkedHashMap<>();

  @BeforeAll
  static void draw() throws IOException {
    draw(Governments.VILLA, VillaTequioTest.read());
    draw(Governments.CITY, Transcribed.plan());
    for (var page : DRAWN.entrySet()) {
      keep(page.getKey() + "/index.html", page.getValue());
    }
    keep(Drawing.style().getKey(), Drawing.style().getValue());
  }

  /** Laid out as a site, to be looked at in a browser. */
  private static void keep(String path, String content) throws IOException {
    var file = Path.of("target/preview" + path);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, content);
  }

  @Test
  void every_page_fits_its_budget_when_compressed() {
    assertThat(DRAWN)
        .isNotEmpty()
        .allSatisfy(
            (path, html) -> assertThat(compressed(html)).as(path).isLessThanOrEqualTo(BUDGET));
  }

  @Test
  void thirty_whole_commitments_are_cut_into_parts_that_fit() {
    var once = VillaTequioTest.read();
    var many = new ArrayList<PlanFile.Entry>();
    for (int i = 0; i < 30; i++) {
      many.add(once.commitments().get(i % once.commitments().size()));
    }
    var thirty = new PlanFile(once.format(), once.v(), once.government(), once.plan(), many);
    var parts = plan(Governments.VILLA, thirty, 1).parts().size();
    assertThat(parts).isGreaterThan(1);
    for (int part = 1; part <= parts; part++) {
      var page = plan(Governments.VILLA, thirty, part);
      var weight = compressed(Drawing.spanish(page, page.path()));
      assertThat(weight).as("part " + part + " of " + parts).isLessThanOrEqualTo(BUDGET);
    }
  }

  @Test
  void nothing_is_inline_and_nothing_comes_from_elsewhere() {
    assertThat(DRAWN)
        .allSatisfy((path, html) ->
            assertThat(html)
                .doesNotContain("style=\"", "<style", "<script", " onclick", "<iframe", "@import")
                .doesNotContainPattern("(src|stylesheet\" href)=\"(https?:)?//"));
  }

  @Test
  void every_page_of_a_fictional_government_says_so_and_no_other_does() {
    assertThat(DRAWN)
        .allSatisfy((path, html) ->
            assertThat(html.contains("class=\"fiction\""))
                .as(path)
                .isEqualTo(path.contains("villa-tequio")));
  }

  @Test
  void a_transcribed_plan_accuses_nobody() {
    var transcribed = new LinkedHashMap<>(DRAWN);
    transcribed.keySet().removeIf(path -> !path.contains("chihuahua"));
    assertThat(transcribed)
        .isNotEmpty()
        .allSatisfy((path, html) ->
            assertThat(html)
                .as(path)
                .doesNotContain("Atrasada", "Falta evidencia", ">Late<", "cumplidas", "done<"));
    transcribed.keySet().removeIf(path -> path.startsWith("/en"));
    assertThat(transcribed)
        .allSatisfy((path, html) ->
            assertThat(html).as(path).contains("el gobierno no administra esta página"));
  }

  @Test
  void no_percent_stands_for_progress() {
    assertThat(DRAWN)
        .allSatisfy((path, html) ->
            assertThat(html.replaceAll("<[^>]*>", "")).as(path).doesNotContain("%"));
  }

  /** By keyboard it once took 55 stops. */
  @Test
  void following_and_sharing_are_among_the_first_stops_of_the_keyboard() {
    assertThat(DRAWN)
        .hasEntrySatisfying(
            "/ejemplo/villa-tequio/compromisos/1",
            html -> assertThat(stopsBefore(html, "/seguir\"")).isLessThanOrEqualTo(12))
        .allSatisfy((path, html) -> {
          if (!path.endsWith("/compromisos")) {
            assertThat(stopsBefore(html, "https://wa.me/")).as(path).isLessThanOrEqualTo(15);
          }
        });
  }

  private static long stopsBefore(String html, String target) {
    assertThat(html).contains(target);
    return Pattern.compile("<(a|button|summary|input|select)\\b")
        .matcher(html.substring(0, html.indexOf(target)))
        .results()
        .count();
  }

  @Test
  void every_picture_says_what_it_shows_or_stands_beside_words_that_do() {
    assertThat(DRAWN)
        .allSatisfy((path, html) ->
            Pattern.compile("<svg(?![^>]*viewBox=\"0 0 1000)[^>]*>")
                .matcher(html)
                .results()
                .forEach(svg ->
                    assertThat(svg.group())
                        .as(path)
                        .containsPattern(
                            "aria-hidden=\"true\"|role=\"img\" aria-label(ledby)?=\"[^\"]+\"")));
  }

  @Test
  void what_is_not_known_is_said_once() {
    assertThat(DRAWN)
        .allSatisfy((path, html) -> {
          if (path.contains("/compromisos/")) {
            assertThat(html.split("hasta donde se vio")).as(path).hasSizeLessThanOrEqualTo(4);
          }
        });
  }

  private static void draw(Government government, PlanFile file) {
    var plans = new FilePlans(List.of(file));
    var promises = new CommitmentViews(plans, Governments.gazetteer(), NOON);
    var board = new Boards(plans, promises, RECORD).of(government);
    add(government.path(), new BoardPage(board));
    add(government.path() + "/compromisos", new CommitmentsPage(board));
    var book = plan(government, file, 1);
    add(book.path(), book);
    for (int number = 1; number <= file.commitments().size(); number++) {
      var key = new CommitmentKey(government.key(), number);
      var versions = plans.history(key);
      var promise =
          promises.of(versions.getFirst(), Optional.of(file.plan()), promises.today(government));
      var page =
          new CommitmentPage(
              government,
              promise,
              versions,
              Optional.empty(),
              plans.plansOf(key),
              List.of(new Link(file.plan().title().words(), book.path())),
              List.of(),
              VerificationLinks.of(promise, RECORD));
      add(page.path(), page);
    }
  }

  private static PlanPage plan(Government government, PlanFile file, int part) {
    var plans = new FilePlans(List.of(file));
    var promises = new CommitmentViews(plans, Governments.gazetteer(), NOON);
    return new PlanController(plans, promises, new NothingWithdrawn(), RECORD)
        .plan(government, file.plan().code(), part);
  }

  private static void add(String path, Page page) {
    DRAWN.put(path, Drawing.spanish(page, path));
    DRAWN.put("/en" + path, Drawing.english(page, path));
  }

  private static int compressed(String html) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(html.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.size();
  }
}
