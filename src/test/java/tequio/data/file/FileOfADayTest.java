package tequio.data.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tequio.data.scope.DatasetScope;
import tequio.data.source.Datasets;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.plan.PlanWorld;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.file.PlanFile;
import tequio.plan.publication.PublicationOptions;
import tequio.plan.publication.PublishPlan;
import tequio.storage.Json;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** The file of a day that is over is the same for ever, whatever is published later. */
@TequioTest
@Transactional
class FileOfADayTest {

  static final String SEPTEMBER = "2031-09-30";

  @Autowired DatasetFileWriter making;
  @Autowired Datasets datasets;
  @Autowired SnapshotDays cuts;
  @Autowired SnapshotChecksums measures;
  @Autowired PublishPlan publishing;
  @Autowired JdbcClient jdbc;
  @Autowired SetClock clock;
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private GovernmentKey government;

  @BeforeEach
  void publishInSeptember() {
    government = PlanWorld.newGovernment(jdbc);
    clock.set("2031-09-10T18:00:00Z");
    publish("Parques limpios");
    clock.set("2031-11-21T18:00:00Z");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void a_new_version_today_leaves_every_file_of_last_month_as_it_was(Format format)
      throws IOException {
    var before = sums(format, SEPTEMBER);
    var now = sums(format, "");

    publish("Parques limpios y con luz");
    jdbc.sql("update government set short_name = 'Otro nombre' where key = :key")
        .param("key", government.value())
        .update();

    assertThat(sums(format, SEPTEMBER)).isEqualTo(before).hasSizeGreaterThan(10);
    assertThat(sums(format, ""))
        .as("of now they did change")
        .doesNotContainEntry("compromisos", now.get("compromisos"))
        .doesNotContainEntry("planes", now.get("planes"))
        .doesNotContainEntry("cambios", now.get("cambios"))
        .doesNotContainEntry("bitacora", now.get("bitacora"));
  }

  @Test
  void a_file_says_what_was_public_when_its_day_ended() throws IOException {
    publish("Parques limpios y con luz");

    assertThat(text("compromisos", SEPTEMBER)).contains("Parques limpios,").doesNotContain("luz");
    assertThat(text("compromisos", "")).contains("Parques limpios y con luz");
    assertThat(text("cambios", ""))
        .contains("compromiso,1,1,Parques limpios,", "compromiso,1,2,Parques limpios y con luz,");
  }

  @Test
  void what_is_recorded_in_the_last_minute_of_a_day_belongs_to_it() throws IOException {
    clock.set("2031-10-01T05:59:59Z");
    publish("Antes de medianoche");
    clock.set("2031-10-01T06:00:00Z");
    publish("Después de medianoche");
    clock.set("2031-11-21T18:00:00Z");

    assertThat(text("compromisos", SEPTEMBER))
        .contains("Antes de medianoche")
        .doesNotContain("Después");
  }

  @Test
  void how_things_stand_is_told_of_the_day_of_the_file_and_not_of_today() throws IOException {
    clock.set("2031-09-12T18:00:00Z");
    var own =
        Json.MAPPER.readValue(
            """
            {"code": "2031", "title": "Propio", "voice": "government",
             "reportingSince": "2031-09-01", "sources": []}\
            """,
            PlanContent.class);
    var activity =
        content(
            "Banquetas",
            """
            "activities": [{"number": 1, "title": "Terminar", "end": "2031-10-05"}]\
            """);
    publishing.publish(
        new PlanFile("tequio.plan", 1, government, own, List.of(entry(1, activity))),
        PublicationOptions.first(Actor.office("Obras")).because("Se corrigió."));
    clock.set("2031-11-21T18:00:00Z");

    assertThat(text("actividades", SEPTEMBER)).contains("Terminar").doesNotContain("atrasada");
    assertThat(text("actividades", "")).contains("Terminar", ",atrasada,47,");
  }

  @Test
  void the_first_measure_of_a_file_is_kept() throws IOException {
    var asked = asked("compromisos", Format.CSV, SEPTEMBER);
    measures.keep(asked, making.make(asked, folder.resolve("uno")));

    assertThat(measures.of(List.of(LocalDate.parse(SEPTEMBER))))
        .anySatisfy(file -> {
          assertThat(file.cut()).hasToString(SEPTEMBER);
          assertThat(file.measure().sha256()).hasSize(64);
        });
  }

  private void publish(String title) {
    publish(content(title));
  }

  private void publish(CommitmentContent content) {
    var terms = PublicationOptions.first(Actor.office("Parques")).because("Se corrigió.");
    publishing.publish(plan(government, "2031", entry(1, content)), terms);
  }

  private TreeMap<String, String> sums(Format format, String day) throws IOException {
    var sums = new TreeMap<String, String>();
    for (var dataset : datasets.list()) {
      var path = Files.createTempFile(folder, "f", "");
      sums.put(dataset.name(), making.make(asked(dataset.name(), format, day), path).sha256());
      assertThat(sums.get(dataset.name())).isEqualTo(HexFormat.of().formatHex(sha(path, format)));
    }
    return sums;
  }

  private static byte[] sha(Path path, Format format) throws IOException {
    try (var file = Files.newInputStream(path)) {
      var bytes = (format.isPlain() ? new GZIPInputStream(file) : file).readAllBytes();
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String text(String dataset, String day) throws IOException {
    var path = Files.createTempFile(folder, "f", "");
    making.make(asked(dataset, Format.CSV, day), path);
    try (var file = new GZIPInputStream(Files.newInputStream(path))) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  private FileRequest asked(String dataset, Format format, String day) {
    var asOf = day.isEmpty() ? cuts.now() : ((SnapshotDays.Answer.Over) cuts.find(day)).asOf();
    return new FileRequest(
        datasets.find(dataset).orElseThrow(),
        format,
        new DatasetScope.OfGovernment(government),
        asOf);
  }
}
