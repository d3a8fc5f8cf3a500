package tequio.ledger.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Citation;
import tequio.ledger.history.Entry;
import tequio.ledger.history.EntryFilter;
import tequio.ledger.history.RecordQueries;

/** {@link RecordQueries} on PostgreSQL. */
@Component
class JdbcChronicle implements RecordQueries {

  /**
   * In byte order "/" follows ".": {@code 3} and everything that begins with {@code 3.} sort below
   * {@code 3/}. Each subject and entry has its own subquery ({@code offset 0} keeps it), because
   * PostgreSQL would scan the whole record for a join of sets.
   */
  private static final String ABOUT =
      """
      with told as (
        select e.government, e.seq, e.at
        from unnest(:subjects::text[]) asked (subject)
        cross join lateral (
          select government, seq, at from ledger_entry
          where subject collate "C" >= asked.subject and subject collate "C" < asked.subject || '/'
            and substr(subject, length(asked.subject) + 1, 1) in ('', '.')
          offset 0) e),
      wanted as (
        select government, seq, at from told
        union
        select x.government, x.seq, x.at from told
        cross join lateral (
          select government, seq, at from ledger_entry
          where subject collate "C" = 'erasure/' || told.government || '/' || told.seq
          offset 0) x)
      select r.* from wanted w
      cross join lateral (
        %s where e.government = w.government and e.seq = w.seq offset 0) r
      order by w.at collate "C", w.government collate "C", w.seq
      """
          .formatted(Entries.SELECT);

  private static final String NEWEST =
      """
      %s
      where (e.government, e.seq) in (
        select f.government, f.seq
        from unnest(:subjects::text[]) asked (subject)
        cross join lateral (
          select n.government, n.seq from ledger_entry n
          join ledger_body c using (government, seq)
          where n.subject collate "C" = asked.subject and c.body is not null
          order by n.version desc limit 1) f)
      """
          .formatted(Entries.SELECT);

  private static final String VERSIONS =
      """
      %s
      join unnest(:subjects::text[], :versions::int[]) asked (subject, version)
        on e.subject collate "C" = asked.subject and e.version = asked.version
      """
          .formatted(Entries.SELECT);

  private static final String CITE =
      """
      select e.subject, e.version, e.seq, b.body is null erased
      from unnest(:subjects::text[]) asked (subject)
      join ledger_entry e on e.subject collate "C" = asked.subject
      join ledger_body b using (government, seq)
      """;

  private final JdbcClient jdbc;

  JdbcChronicle(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Entry> about(List<SubjectReference> subjects) {
    return jdbc.sql(ABOUT).param("subjects", written(subjects)).query(Entries::entry).list();
  }

  @Override
  public List<Entry> newest(List<SubjectReference> subjects) {
    return jdbc.sql(NEWEST).param("subjects", written(subjects)).query(Entries::entry).list();
  }

  @Override
  public List<Entry> list(Map<SubjectReference, Integer> versions) {
    var asked = List.copyOf(versions.entrySet());
    return jdbc.sql(VERSIONS)
        .param("subjects", written(asked.stream().map(Map.Entry::getKey).toList()))
        .param("versions", asked.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
        .query(Entries::entry)
        .list();
  }

  @Override
  public List<Citation> cite(List<SubjectReference> subjects) {
    return jdbc.sql(CITE)
        .param("subjects", written(subjects))
        .query(JdbcChronicle::citation)
        .list();
  }

  @Override
  public List<Entry> latest(EntryFilter span, int most) {
    var conditions = new ArrayList<String>(List.of("true"));
    span.government()
        .ifPresent(of ->
            conditions.add(
                (span.within() ? "left(e.government, 2)" : "e.government") + " = :government"));
    span.before().ifPresent(mark -> conditions.add(before(span)));
    span.kind().ifPresent(only -> conditions.add("e.kind = :kind"));
    return jdbc.sql(Entries.SELECT + "where " + String.join(" and ", conditions) + order(span))
        .param("government", span.government().map(Object::toString).orElse(""))
        .param("kind", span.kind().orElse(""))
        .param("of", span.before().map(mark -> mark.government().value()).orElse(""))
        .param("seq", span.before().map(EntryFilter.Mark::seq).orElse(0L))
        .param("most", most)
        .query(Entries::entry)
        .list();
  }

  private static String before(EntryFilter span) {
    return span.isOfOne()
        ? "e.seq < (select m.seq from ledger_entry m where m.government = :of and m.seq = :seq)"
        : """
        (e.at collate "C", e.government collate "C", e.seq) < (
          select m.at, m.government, m.seq from ledger_entry m
          where m.government = :of and m.seq = :seq)
        """;
  }

  /** Orders by number within a government, and by time across governments. */
  private static String order(EntryFilter span) {
    return span.isOfOne()
        ? " order by e.seq desc limit :most"
        : " order by e.at collate \"C\" desc, e.government collate \"C\" desc, e.seq desc limit :most";
  }

  private static Citation citation(ResultSet row, int number) throws SQLException {
    return new Citation(
        SubjectReference.parse(row.getString("subject")),
        row.getInt("version"),
        row.getLong("seq"),
        row.getBoolean("erased"));
  }

  private static String[] written(List<SubjectReference> subjects) {
    return subjects.stream().map(SubjectReference::toString).toArray(String[]::new);
  }
}
