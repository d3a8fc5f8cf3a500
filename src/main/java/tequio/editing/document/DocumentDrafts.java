package tequio.editing.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Store of drafts of documents. Each statement runs in a transaction, which row-level security
 * needs to know the governments of the caller.
 */
@Component
@Transactional
public class DocumentDrafts {

  private static final String THIS =
      " where government = :government and kind = :kind and code = :code";

  private final JdbcClient jdbc;
  private final Clock clock;

  DocumentDrafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<DocumentDraft> find(SubjectReference document) {
    return one("select * from document_draft" + THIS, document)
        .query(DocumentDrafts::draft)
        .optional();
  }

  /** The same, which nobody else saves or discards until the transaction ends. */
  Optional<DocumentDraft> hold(SubjectReference document) {
    return one("select * from document_draft" + THIS + " for update", document)
        .query(DocumentDrafts::draft)
        .optional();
  }

  /** Everything a government is writing. */
  public List<DocumentDraft> list(GovernmentKey government) {
    return jdbc.sql(
            "select * from document_draft where government = :government order by kind, code")
        .param("government", government.value())
        .query(DocumentDrafts::draft)
        .list();
  }

  /** Everything that whoever asks may see, of any government. */
  List<DocumentDraft> listAll() {
    return jdbc.sql("select * from document_draft order by government, kind, code")
        .query(DocumentDrafts::draft)
        .list();
  }

  /** Begins one, unless somebody began it before; answers whether it was begun now. */
  boolean begin(SubjectReference document, int base, ObjectNode body) {
    return one(
                """
                insert into document_draft (government, kind, code, base, body, begun, changed)
                values (:government, :kind, :code, :base, :body::jsonb, :at, :at)
                on conflict do nothing
                """,
                document)
            .param("base", base)
            .param("body", Json.MAPPER.writeValueAsString(body))
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Saves what was read as this version; answers whether it still was the newest. */
  boolean save(DocumentDraft draft) {
    return one(
                "update document_draft set body = :body::jsonb, changed = :at, version = version +"
                    + " 1"
                    + THIS
                    + " and version = :version",
                draft.document())
            .param("body", Json.MAPPER.writeValueAsString(draft.body()))
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("version", draft.version())
            .update()
        == 1;
  }

  /** Throws away what was read as this version; what was saved since then stays. */
  void discard(DocumentDraft draft) {
    one("delete from document_draft" + THIS + " and version = :version", draft.document())
        .param("version", draft.version())
        .update();
  }

  /** A number that no document of this kind has, nor any draft. */
  int nextNumber(String kind, GovernmentKey government) {
    return jdbc.sql(
            """
            select 1 + coalesce(max(code::int), 0) from (
              select code from document where government = :government and kind = :kind
              union all
              select code from document_draft where government = :government and kind = :kind) known
            """)
        .param("government", government.value())
        .param("kind", kind)
        .query(Integer.class)
        .single();
  }

  private JdbcClient.StatementSpec one(String sql, SubjectReference document) {
    return jdbc.sql(sql)
        .param("government", document.government().value())
        .param("kind", document.kind())
        .param("code", document.code());
  }

  private static DocumentDraft draft(ResultSet row, int index) throws SQLException {
    return new DocumentDraft(
        new SubjectReference(
            row.getString("kind"),
            new GovernmentKey(row.getString("government")),
            row.getString("code")),
        row.getInt("version"),
        row.getInt("base"),
        (ObjectNode) Json.MAPPER.readTree(row.getString("body")));
  }
}
