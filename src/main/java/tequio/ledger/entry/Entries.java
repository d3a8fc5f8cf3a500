package tequio.ledger.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Body;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Envelope;

/** Reads and writes the tables of the public record. */
@Component
class Entries {

  static final String SELECT =
      """
      select e.leaf, b.salt, b.body, p.place
      from ledger_entry e
      join ledger_body b using (government, seq)
      left join ledger_place p using (government, seq)
      """;

  private static final int SOME = 200;

  private final JdbcClient jdbc;

  Entries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Assigns the next number of a government; other transactions wait for this one to end. */
  long next(GovernmentKey government) {
    return jdbc.sql(
            """
            insert into ledger_counter values (:government, 1)
            on conflict (government) do update set seq = ledger_counter.seq + 1
            returning seq
            """)
        .param("government", government.value())
        .query(Long.class)
        .single();
  }

  void add(Envelope envelope, Body body) {
    jdbc.sql(
            """
            with entry as (
              insert into ledger_entry
                (government, seq, v, at, office, kind, subject, version, sha256, leaf)
              values (:government, :seq, :v, :at, :office, :kind, :subject, :version, :sha256, :leaf))
            insert into ledger_body (government, seq, salt, body)
            values (:government, :seq, :salt, :body)
            """)
        .param("government", envelope.government().value())
        .param("seq", envelope.seq())
        .param("v", envelope.v())
        .param("at", envelope.at())
        .param("office", envelope.office())
        .param("kind", envelope.kind())
        .param("subject", envelope.subject().toString())
        .param("version", envelope.version())
        .param("sha256", envelope.sha256())
        .param("leaf", envelope.leaf())
        .param("salt", body.salt())
        .param("body", body.json())
        .update();
  }

  void erase(GovernmentKey government, long seq) {
    jdbc.sql("select ledger_erase(:government, :seq)")
        .param("government", government.value())
        .param("seq", seq)
        .query()
        .singleRow();
  }

  Optional<Entry> find(GovernmentKey government, long seq) {
    return jdbc.sql(SELECT + "where e.government = :government and e.seq = :seq")
        .param("government", government.value())
        .param("seq", seq)
        .query(Entries::entry)
        .optional();
  }

  /** Returns every published version of a subject, oldest first. */
  List<Entry> list(SubjectReference subject) {
    return jdbc.sql(
            SELECT + "where e.government = :government and e.subject = :subject order by e.version")
        .param("government", subject.government().value())
        .param("subject", subject.toString())
        .query(Entries::entry)
        .list();
  }

  /** Returns the entries of a government after a number, in their order. */
  List<Entry> list(GovernmentKey government, long after, int most) {
    return jdbc.sql(
            SELECT
                + """
                where e.government = :government and e.seq > :after
                order by e.seq limit :most
                """)
        .param("government", government.value())
        .param("after", after)
        .param("most", most)
        .query(Entries::entry)
        .list();
  }

  /** Walks all entries of a kind; fetches {@value #SOME} rows at a time. */
  void each(String kind, Consumer<Entry> take) {
    each(
        jdbc.sql(SELECT + "where e.kind = :kind order by e.government, e.seq").param("kind", kind),
        take);
  }

  void each(Consumer<Entry> take) {
    each(jdbc.sql(SELECT + "order by p.place nulls last, government, seq"), take);
  }

  private static void each(JdbcClient.StatementSpec asked, Consumer<Entry> take) {
    try (var all = asked.withFetchSize(SOME).query(Entries::entry).stream()) {
      all.forEach(take);
    }
  }

  long count(String kind) {
    return jdbc.sql("select count(*) from ledger_entry where kind = :kind")
        .param("kind", kind)
        .query(Long.class)
        .single();
  }

  static Entry entry(ResultSet row, int number) throws SQLException {
    long place = row.getLong("place");
    var placed = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(place);
    String body = row.getString("body");
    return new Entry(
        Envelope.parse(row.getString("leaf")),
        body == null ? Optional.empty() : Optional.of(new Body(row.getBytes("salt"), body)),
        placed);
  }
}
