package tequio.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import tequio.kernel.GovernmentKey;
import tequio.plan.PlanWorld;
import tequio.plan.content.CommitmentContent;
import tequio.plan.file.PlanFile;
import tequio.plan.progress.ProgressReport;
import tequio.plan.publication.PublishPlan;
import tequio.storage.Json;
import tequio.territory.Gazetteer;
import tequio.testing.TequioTest;
import tequio.web.qr.QrCode;

/** What is taken along of a page, read by programs that are not ours. */
@TequioTest
@Transactional
class SharingTest {

  private static final GovernmentKey GOVERNMENT = new GovernmentKey("20003");
  private static final String LONG =
      "Rehabilitar, señalizar e iluminar; con comas, «comillas», una barra \\ y ñandúes 🌵 de más";

  @Autowired MockMvcTester http;
  @Autowired PublishPlan publishing;
  @Autowired Gazetteer gazetteer;

  @SuppressWarnings("NullAway.Init")
  private String path;

  @BeforeEach
  void publish() {
    path = gazetteer.get(GOVERNMENT).path();
    publish(new ProgressReport[0]);
  }

  private void publish(ProgressReport... reports) {
    var content =
        PlanWorld.content(
            "Agua para todos",
            """
            "start": "2026-01", "end": "2026-12", "activities": [
              {"number": 1, "title": %s, "end": "2026-06-15"},
              {"number": 2, "title": "Medir", "end": "2026"}]
            """
                .formatted(Json.MAPPER.writeValueAsString(LONG)));
    publish(content, reports);
  }

  private void publish(CommitmentContent content, ProgressReport... reports) {
    var entry =
        new PlanFile.Entry(
            Optional.empty(),
            Optional.of(1),
            Optional.of(content),
            List.of(),
            List.of(reports),
            List.of());
    publishing.publish(
        PlanWorld.plan(GOVERNMENT, "2026-2027", entry), PlanWorld.TERMS.because("Se corrigió."));
  }

  @Test
  void a_calendar_that_is_not_ours_reads_every_due_date() throws Exception {
    var calendar = calendar(path + "/calendario.ics");

    var events = calendar.<VEvent>getComponents(Component.VEVENT);
    assertThat(events)
        .extracting(it -> value(it, Property.SUMMARY), it -> value(it, Property.DTSTART))
        .containsExactly(
            tuple(LONG, "20260615"),
            tuple("Agua para todos", "20261231"),
            tuple("Medir", "20261231"));
    assertThat(value(events.getLast(), Property.DESCRIPTION)).contains(": 2026.");
    ValidationResult checked = calendar.validate();
    assertThat(checked.getEntries()).isEmpty();
  }

  @Test
  void no_line_of_a_calendar_is_longer_than_the_standard_allows() {
    assertThat(new String(body(path + "/calendario.ics"), UTF_8).split("\r\n"))
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void a_commitment_and_a_state_have_calendars_too() throws Exception {
    assertThat(calendar(path + "/compromisos/1/calendario.ics").getComponents()).hasSize(3);
    var state = gazetteer.get(GOVERNMENT.state()).path();
    assertThat(new String(body(state + "/calendario.ics"), UTF_8))
        .contains("SUMMARY:" + gazetteer.get(GOVERNMENT).shortName() + ": Medir");
  }

  @Test
  void what_the_government_reports_as_cancelled_is_not_due() throws Exception {
    publish(
        Json.MAPPER.readValue(
            """
            {"activity": 1, "voice": "government", "by": {"kind": "office", "name": "Obras"},
             "on": "2026-02-03", "reported": "cancelled"}
            """,
            ProgressReport.class));

    assertThat(calendar(path + "/calendario.ics").<VEvent>getComponents(Component.VEVENT))
        .extracting(it -> value(it, Property.SUMMARY))
        .containsExactly("Agua para todos", "Medir");
  }

  @Test
  void a_feed_reader_that_is_not_ours_reads_what_became_public() throws Exception {
    for (var of :
        List.of(path, path + "/compromisos/1", gazetteer.get(GOVERNMENT.state()).path(), "")) {
      var feed = feed(of + "/cambios.atom");

      assertThat(feed.getEntries())
          .as(of)
          .anySatisfy(it -> {
            assertThat(it.getTitle()).contains("Agua para todos");
            assertThat(it.getUri()).matches("http://localhost/bitacora/20003/\\d+");
            assertThat(it.getAuthor()).isEqualTo("Quien transcribió");
            assertThat(get(it.getLink().replace("http://localhost", ""))).hasStatusOk();
          });
    }
    assertThat(feed("/en" + path + "/cambios.atom").getEntries())
        .anySatisfy(it -> assertThat(it.getTitle()).startsWith("Commitment 1"));
    assertThat(get(path + "/compromisos/9/cambios.atom")).hasStatus(404);
  }

  @Test
  void a_government_of_which_nothing_is_public_has_a_feed_without_entries() throws Exception {
    assertThat(
            feed(gazetteer.get(new GovernmentKey("20004")).path() + "/cambios.atom").getEntries())
        .isEmpty();
  }

  private SyndFeed feed(String address) throws Exception {
    return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(body(address))));
  }

  @Test
  void whoever_holds_the_calendar_is_told_so() {
    var tag = requireNonNull(get(path + "/calendario.ics").getResponse().getHeader("ETag"));

    assertThat(http.get().uri(path + "/calendario.ics").header("If-None-Match", tag))
        .hasStatus(304);
  }

  @Test
  void a_reader_that_is_not_ours_reads_the_code() throws Exception {
    var code = QrCode.of("http://localhost/m/20003/1");

    assertThat(read(code)).isEqualTo("http://localhost/m/20003/1");
    assertThat(new String(body(path + "/compromisos/1/qr.svg"), UTF_8)).contains(code.path());
  }

  @Test
  void the_short_address_leads_to_the_commitment() {
    assertThat(get("/m/20003/1"))
        .hasStatus(301)
        .headers()
        .hasValue("Location", path + "/compromisos/1");
    assertThat(get("/m/20999/1")).hasStatus(404);
  }

  @Test
  void a_card_may_stand_in_frames_and_nothing_else_may() {
    assertThat(policy(path + "/compromisos/1/tarjeta"))
        .contains("default-src 'none'", "frame-ancestors *");
    assertThat(get(path + "/compartir")).bodyText().contains("sandbox=\"allow-popups");
    assertThat(policy(path + "/tarjeta")).contains("frame-ancestors *");
    assertThat(policy(path + "/compartir")).contains("frame-ancestors 'none'");
  }

  @Test
  void the_picture_has_the_size_that_the_page_announces() throws IOException {
    var picture = ImageIO.read(new ByteArrayInputStream(body(path + "/compromisos/1/imagen.png")));

    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(630);
    assertThat(get(path + "/compromisos/1"))
        .bodyText()
        .contains("content=\"http://localhost" + path + "/compromisos/1/imagen.png\"");
  }

  @Test
  void what_does_not_exist_is_not_taken_along() {
    for (var page :
        List.of("compartir", "cartel", "tarjeta", "qr.svg", "imagen.png", "calendario.ics")) {
      assertThat(get(path + "/compromisos/99/" + page)).as(page).hasStatus(404);
      assertThat(get(path + "/compromisos/0/" + page)).as(page).hasStatus(404);
    }
  }

  @Test
  void a_government_without_a_plan_says_so_in_its_card() {
    var other = gazetteer.get(new GovernmentKey("20004")).path();

    assertThat(get(other + "/tarjeta")).bodyText().contains("todavía no hay un plan publicado");
    assertThat(get("/en" + other + "/tarjeta")).bodyText().contains("No plan is published here");
  }

  @ParameterizedTest
  @MethodSource("tequio.world.TrickyTexts#lines")
  void a_title_stays_one_text_in_the_page_and_in_what_is_copied_from_it(String title) {
    publish(PlanWorld.content(title));

    var page = new String(body(path + "/compromisos/1"), UTF_8);
    assertThat(unescaped(page, "og:title\" content=\"([^\"]*)\"")).isEqualTo(title);
    assertThat(page).doesNotContain("<script");
    var share = new String(body(path + "/compromisos/1/compartir"), UTF_8);
    var snippet = unescaped(share, "<code>(&lt;iframe.*)</code>");
    assertThat(snippet).matches("<iframe src=\"[^\"]*\" title=\"[^\"<>]*\" width=[^<>]*></iframe>");
    assertThat(unescaped(snippet, "title=\"([^\"]*)\"")).isEqualTo(title);
  }

  private static String unescaped(String html, String pattern) {
    var found = Pattern.compile(pattern).matcher(html);
    return found.find() ? HtmlUtils.htmlUnescape(requireNonNull(found.group(1))) : "";
  }

  private net.fortuna.ical4j.model.Calendar calendar(String address) throws Exception {
    return new CalendarBuilder().build(new ByteArrayInputStream(body(address)));
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse("");
  }

  private String policy(String address) {
    return Optional.ofNullable(get(address).getResponse().getHeader("Content-Security-Policy"))
        .orElse("");
  }

  private byte[] body(String address) {
    var answer = get(address);
    assertThat(answer).as(address).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }

  private MvcTestResult get(String address) {
    return http.get().uri(address).exchange();
  }

  /** The squares of the code, each eight points wide, as a camera would see them. */
  private static String read(QrCode code) throws Exception {
    int scale = 8;
    int side = code.side() * scale;
    var points = new int[side * side];
    Arrays.fill(points, 0xFFFFFF);
    for (var square : code.path().split("M")) {
      if (!square.isEmpty()) {
        var at = square.substring(0, square.indexOf('h')).split(",");
        int x = Integer.parseInt(at[0]) * scale;
        int y = Integer.parseInt(at[1]) * scale;
        for (int row = y; row < y + scale; row++) {
          Arrays.fill(points, row * side + x, row * side + x + scale, 0);
        }
      }
    }
    LuminanceSource seen = new RGBLuminanceSource(side, side, points);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText();
  }
}
