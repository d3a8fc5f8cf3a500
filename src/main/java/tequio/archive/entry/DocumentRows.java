package tequio.archive.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;

/** What documents of a government are found and ordered by, read in one statement. */
@Component
class DocumentRows {

  private final JdbcClient jdbc;

  DocumentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The newest version of a document.
   *
   * @param happened when it happened; empty where that is not known
   * @param upload what an uploaded document says of itself
   */
  record Row(
      String kind,
      String code,
      Instant recorded,
      Optional<PartialDate> happened,
      Optional<Upload> upload) {}

  /**
   * An uploaded document.
   *
   * @param copy hash of its file, where a copy is kept here
   */
  record Upload(String type, PartialDate dated, Optional<String> step, Optional<String> copy) {}

  /** Those of these kinds that the government itself has, by kind. */
  List<Row> list(GovernmentKey government, Collection<String> kinds) {
    return jdbc.sql(
            """
            select distinct on (kind, code) kind, code, recorded,
              body -> 'provenance' ->> 'happened' happened, its.type, its.dated, its.step, its.copy
            from document_version left join lateral (
              select c ->> 'type' "type", c ->> 'dated' dated, c ->> 'step' step,
                c -> 'file' ->> 'copy' copy
              from (select body -> 'content' c) content) its on kind = 'archive-document'
            where government = :government and kind = any(:kinds) and body is not null
            order by kind, code, version desc
            """)
        .param("government", government.value())
        .param("kinds", kinds.toArray(String[]::new))
        .query((row, n) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    var happened = row.getString("happened");
    return new Row(
        row.getString("kind"),
        row.getString("code"),
        row.getObject("recorded", OffsetDateTime.class).toInstant(),
        happened.startsWith("{") ? Optional.empty() : Optional.of(new PartialDate(happened)),
        upload(row));
  }

  private static Optional<Upload> upload(ResultSet row) throws SQLException {
    var type = Optional.ofNullable(row.getString("type"));
    var dated = row.getString("dated");
    var step = Optional.ofNullable(row.getString("step"));
    var copy = Optional.ofNullable(row.getString("copy"));
    return type.map(it -> new Upload(it, new PartialDate(dated), step, copy));
  }
}
