package tequio.publishing.version;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.RecordReader;
import tequio.storage.Json;

/** Writes versions and facts. It changes or deletes nothing except content erased by law. */
@Component
class DocumentTable {

  private final JdbcClient jdbc;
  private final RecordReader history;

  DocumentTable(JdbcClient jdbc, RecordReader history) {
    this.jdbc = jdbc;
    this.history = history;
  }

  void add(DocumentVersion<?> made, List<GovernmentKey> others) {
    addIdentity(made.document());
    version(
            """
            insert into document_version
              (government, kind, code, version, form, body, others, recorded)
            values (:government, :kind, :code, :version, :form, :body::jsonb, :others, :recorded)
            """,
            made.document(),
            made.version())
        .param("body", Json.MAPPER.writeValueAsString(made))
        .param("others", others.stream().map(GovernmentKey::value).toArray(String[]::new))
        .param("recorded", made.provenance().recorded().atOffset(ZoneOffset.UTC))
        .update();
  }

  void addErased(SubjectReference document, int version) {
    addIdentity(document);
    version(
            """
            insert into document_version (government, kind, code, version, form)
            values (:government, :kind, :code, :version, :form)
            """,
            document,
            version)
        .update();
  }

  /** Takes out the words of a version or a fact whose body the record has erased already. */
  void erase(SubjectReference published, int version) {
    version("select published_erase(:kind, :government, :code, :version)", published, version)
        .query()
        .singleRow();
  }

  void add(StatedFact<?> stated) {
    fact(
            """
            insert into stated_fact (government, kind, subject, number, form, body, recorded)
            values (:government, :kind, :subject, :number, :form, :body::jsonb, :recorded)
            """,
            stated.fact())
        .param("body", Json.MAPPER.writeValueAsString(stated))
        .param("recorded", stated.provenance().recorded().atOffset(ZoneOffset.UTC))
        .update();
  }

  void addErasedFact(SubjectReference fact) {
    fact(
            """
            insert into stated_fact (government, kind, subject, number, form)
            values (:government, :kind, :subject, :number, :form)
            """,
            fact)
        .update();
  }

  /** The last number under a subject; erased facts keep theirs. */
  int lastFact(String kind, SubjectReference subject) {
    return jdbc.sql(
            """
            select coalesce(max(number), 0) from stated_fact
            where government = :government and kind = :kind and subject = :subject
            """)
        .param("government", subject.government().value())
        .param("kind", kind)
        .param("subject", subject.code())
        .query(Integer.class)
        .single();
  }

  /** Returns the last version of a document, counting erased ones; 0 if there is none. */
  int lastVersion(SubjectReference document) {
    return jdbc.sql(
            """
            select coalesce(max(version), 0) from document_version
            where government = :government and kind = :kind and code = :code
            """)
        .param("government", document.government().value())
        .param("kind", document.kind())
        .param("code", document.code())
        .query(Integer.class)
        .single();
  }

  private void addIdentity(SubjectReference document) {
    jdbc.sql("insert into document values (:government, :kind, :code) on conflict do nothing")
        .param("government", document.government().value())
        .param("kind", document.kind())
        .param("code", document.code())
        .update();
  }

  private JdbcClient.StatementSpec version(String sql, SubjectReference document, int version) {
    return jdbc.sql(sql)
        .param("government", document.government().value())
        .param("kind", document.kind())
        .param("code", document.code())
        .param("version", version)
        .param("form", history.form(document.kind()));
  }

  private JdbcClient.StatementSpec fact(String sql, SubjectReference fact) {
    int dot = fact.code().lastIndexOf('.');
    return jdbc.sql(sql)
        .param("government", fact.government().value())
        .param("kind", fact.kind())
        .param("subject", fact.code().substring(0, dot))
        .param("number", Integer.parseInt(fact.code().substring(dot + 1)))
        .param("form", history.form(fact.kind()));
  }
}
