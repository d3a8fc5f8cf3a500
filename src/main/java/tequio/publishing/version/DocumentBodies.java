package tequio.publishing.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.ledger.history.Entry;
import tequio.ledger.history.RecordReader;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.storage.Json;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/** Reads stored bodies, which may have earlier forms, as the current records. */
@Component
public class DocumentBodies {

  private final RecordReader history;

  DocumentBodies(RecordReader history) {
    this.history = history;
  }

  <C extends Record> DocumentVersion<C> version(DocumentKind<C> kind, ResultSet row)
      throws SQLException {
    return version(kind, body(kind.code(), row));
  }

  <F extends Record> StatedFact<F> fact(FactKind<F> kind, ResultSet row) throws SQLException {
    return fact(kind, body(kind.code(), row));
  }

  /** Returns the version that an entry published; empty if its content was erased. */
  public <C extends Record> Optional<DocumentVersion<C>> version(
      DocumentKind<C> kind, Entry entry) {
    return body(entry).map(it -> version(kind, it));
  }

  /** Returns the fact that an entry published; empty if its content was erased. */
  public <F extends Record> Optional<StatedFact<F>> fact(FactKind<F> kind, Entry entry) {
    return body(entry).map(it -> fact(kind, it));
  }

  private Optional<JsonNode> body(Entry entry) {
    var its = entry.envelope();
    return entry.body().map(it -> history.upgrade(its.kind(), its.v(), it.json()));
  }

  private JsonNode body(String kind, ResultSet row) throws SQLException {
    return history.upgrade(kind, row.getInt("form"), row.getString("body"));
  }

  private static <C extends Record> DocumentVersion<C> version(
      DocumentKind<C> kind, JsonNode body) {
    return Json.MAPPER.treeToValue(body, type(DocumentVersion.class, kind.content()));
  }

  private static <F extends Record> StatedFact<F> fact(FactKind<F> kind, JsonNode body) {
    return Json.MAPPER.treeToValue(body, type(StatedFact.class, kind.content()));
  }

  private static JavaType type(Class<?> of, Class<?> content) {
    return Json.MAPPER.getTypeFactory().constructParametricType(of, content);
  }
}
