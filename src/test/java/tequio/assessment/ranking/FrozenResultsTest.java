package tequio.assessment.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tequio.publishing.exchange.DocumentImporter;
import tequio.publishing.version.PublicationResult;
import tequio.testing.TequioTest;

/** The rows that pages of rankings read say what the documents say. */
@TequioTest
@Transactional
class FrozenResultsTest {

  static final Path FILE =
      Path.of("src/main/java/tequio/demo/documents/villa-tequio-diagnostico-3.json");

  @Autowired ComputedRankings rankings;
  @Autowired FrozenResults results;
  @Autowired DocumentImporter documents;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @BeforeEach
  void nobodyElse() {
    assertThat(rankings.list("")).isEmpty();
  }

  @Test
  void an_edition_counts_each_government_once_and_follows_corrections() throws Exception {
    publish("31005", "1", "2025-10-20", "");
    publish("31005", "2", "2025-11-20", "");
    publish("31006", "1", "2025-12-01", "");
    assertThat(counts()).containsExactly("2025-v1: 2");

    publish("31005", "1", "2024-10-20", "Era de otro año.");
    assertThat(counts()).containsExactly("2025-v1: 2", "2024-v1: 1");
    publish("31005", "2", "2024-11-20", "Era de otro año.");
    assertThat(counts()).containsExactly("2025-v1: 1", "2024-v1: 1");
    publish("31006", "1", "2024", "Era de otro año.");
    assertThat(counts()).containsExactly("2024-v1: 2");
  }

  @Test
  void rows_made_again_are_the_rows_that_were_there() throws Exception {
    publish("31005", "1", "2025-10-20", "");
    publish("31005", "2", "2025-11-20", "");
    publish("31006", "1", "2025-12-01", "");
    publish("31006", "1", "2024-12-01", "Era de otro año.");
    var before = rows();

    results.finish();

    assertThat(rows()).hasSize(5).isEqualTo(before);
  }

  @Test
  void rows_that_one_statement_writes_or_deletes_are_counted_one_after_another() throws Exception {
    publish("31005", "1", "2025-10-20", "");
    publish("31005", "2", "2025-11-20", "");

    jdbc.sql("delete from frozen_result").update();
    assertThat(rankings.list("")).isEmpty();
    jdbc.sql("insert into frozen_result select * from newest_assessment").update();
    assertThat(counts()).containsExactly("2025-v1: 1");
    jdbc.sql("update frozen_result set year = year - 1").update();
    assertThat(
            jdbc.sql("select year || ' ' || governments from computed_edition")
                .query(String.class)
                .list())
        .containsExactly("2024 1");
  }

  /** After seeing that documents and rows agree. */
  private List<String> counts() {
    var listed = rankings.list("");
    var documents = rankings.listBefore(clock.instant().plus(Duration.ofDays(1)));
    assertThat(listed.stream().map(rankings::entries).toList()).isEqualTo(documents);
    return listed.stream().map(it -> it.edition().edition() + ": " + it.governments()).toList();
  }

  private List<String> rows() {
    return jdbc.sql(
            """
            select to_jsonb(r)::text from frozen_result r
            union all select to_jsonb(e)::text from computed_edition e order by 1
            """)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private void publish(String government, String code, String answered, String reason)
      throws Exception {
    var file =
        Files.readString(FILE)
            .replace("\"99001\"", "\"" + government + "\"")
            .replace("\"code\": \"3\"", "\"code\": \"" + code + "\"")
            .replace("\"answered\": \"2025-10-20\"", "\"answered\": \"" + answered + "\"")
            .replaceFirst("\\{", reason.isEmpty() ? "{" : "{ \"reason\": \"" + reason + "\",");
    assertThat(documents.run(file.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            DocumentImporter.Result.Read.class,
            it -> assertThat(it.result()).isInstanceOf(PublicationResult.Published.class));
  }
}
