package tequio.publishing.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentKind;

/** {@link Documents} on PostgreSQL. */
@Component
class StoredDocuments implements Documents {

  private static final int HELD = 100;

  private static final String VERSIONS =
      """
      select form, body from document_version
      where kind = :kind and government = :government and code = :code and body is not null
      order by version desc
      """;

  private static final String LIST =
      """
      select form, body from (
        select distinct on (government, code) * from document_version
        where kind = :kind and body is not null and (government, code) in (
          select government, code from document_version
          where kind = :kind and body is not null
            and (government = :government or others @> array[:government]::text[]))
        order by government, code, version desc) v
      where government = :government or others @> array[:government]::text[]
      order by government <> :government, length(code), code collate "C"
      """;

  private static final String WHERE =
      """
      select form, body from (
        select distinct on (code) * from document_version
        where kind = :kind and government = :government and body is not null
        order by code, version desc) v
      where body -> 'content' ->> :component = :word order by length(code), code collate "C"
      """;

  private static final String UNTIL =
      """
      select distinct on (government, code) form, body from document_version
      where kind = :kind and recorded < :until
        and government like :prefix and government >= :from and government < :beyond
      order by government, code, version desc
      """;

  private final JdbcClient jdbc;
  private final DocumentBodies rows;

  StoredDocuments(JdbcClient jdbc, DocumentBodies rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  @Override
  public <C extends Record> Optional<DocumentVersion<C>> find(
      DocumentKind<C> kind, SubjectReference document) {
    return of(VERSIONS + "limit 1", document).query((row, n) -> rows.version(kind, row)).optional();
  }

  @Override
  public <C extends Record> List<DocumentVersion<C>> versions(
      DocumentKind<C> kind, SubjectReference document) {
    return of(VERSIONS, document).query((row, n) -> rows.version(kind, row)).list();
  }

  @Override
  public <C extends Record> List<DocumentVersion<C>> list(
      DocumentKind<C> kind, GovernmentKey government) {
    return jdbc.sql(LIST)
        .param("kind", kind.code())
        .param("government", government.value())
        .query((row, n) -> rows.version(kind, row))
        .list();
  }

  @Override
  public <C extends Record> List<DocumentVersion<C>> list(
      DocumentKind<C> kind, GovernmentKey government, Collection<String> codes) {
    return jdbc.sql(
            """
            select distinct on (code) form, body from document_version
            where kind = :kind and government = :government and code = any(:codes)
              and body is not null
            order by code, version desc
            """)
        .param("kind", kind.code())
        .param("government", government.value())
        .param("codes", codes.toArray(String[]::new))
        .query((row, n) -> rows.version(kind, row))
        .list();
  }

  @Override
  public <C extends Record> List<DocumentVersion<C>> listWhere(
      DocumentKind<C> kind, GovernmentKey government, String component, String word) {
    return jdbc.sql(WHERE)
        .param("kind", kind.code())
        .param("government", government.value())
        .param("component", component)
        .param("word", word)
        .query((row, n) -> rows.version(kind, row))
        .list();
  }

  @Override
  public List<SubjectReference> listAll(DocumentKind<?> kind) {
    return jdbc.sql("select government, code from document where kind = :kind order by 1, 2")
        .param("kind", kind.code())
        .query((row, n) ->
            kind.ref(new GovernmentKey(row.getString("government")), row.getString("code")))
        .list();
  }

  @Override
  public List<Change> changes(String keys) {
    return jdbc.sql(
            """
            select kind, government, code, max(recorded) recorded from document_version
            where government >= :keys and government < :keys || 'z' and body is not null
            group by kind, government, code order by government, kind, length(code), code
            """)
        .param("keys", keys)
        .query(StoredDocuments::change)
        .list();
  }

  @Override
  public List<GovernmentKey> listStates(List<GovernmentKey> among) {
    return jdbc.sql(
            """
            select s.state from unnest(:states::text[]) s (state)
            where exists (
              select from document_version
              where government >= s.state and government < s.state || 'z' and body is not null)
            """)
        .param("states", among.stream().map(GovernmentKey::value).toArray(String[]::new))
        .query((row, index) -> new GovernmentKey(row.getString("state")))
        .list();
  }

  @Override
  public int nextNumber(DocumentKind<?> kind, GovernmentKey government) {
    return jdbc.sql(
            """
            select coalesce(max(code::int), 0) + 1 from document
            where kind = :kind and government = :government
            """)
        .param("kind", kind.code())
        .param("government", government.value())
        .query(Integer.class)
        .single();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public <C extends Record> void each(
      DocumentKind<C> kind, Keys keys, Instant until, Consumer<DocumentVersion<C>> walker) {
    jdbc.sql(UNTIL)
        .withFetchSize(HELD)
        .param("kind", kind.code())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("prefix", keys.prefix() + "%")
        .param("from", keys.from())
        .param("beyond", keys.beyond().orElse(Keys.LAST))
        .query(row -> {
          walker.accept(rows.version(kind, row));
        });
  }

  @Override
  public Optional<Instant> first() {
    return jdbc.sql("select min(recorded) from document_version")
        .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private JdbcClient.StatementSpec of(String sql, SubjectReference document) {
    return jdbc.sql(sql)
        .param("kind", document.kind())
        .param("government", document.government().value())
        .param("code", document.code());
  }

  private static Change change(ResultSet row, int number) throws SQLException {
    return new Change(
        new SubjectReference(
            row.getString("kind"),
            new GovernmentKey(row.getString("government")),
            row.getString("code")),
        row.getObject("recorded", OffsetDateTime.class).toInstant());
  }
}
