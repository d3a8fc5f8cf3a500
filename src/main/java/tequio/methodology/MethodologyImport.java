package tequio.methodology;

import org.springframework.stereotype.Component;
import tequio.methodology.content.Methodology;
import tequio.publishing.exchange.DocumentFile;
import tequio.publishing.exchange.DocumentImporter;
import tequio.publishing.exchange.DocumentImporter.Result;
import tequio.publishing.kind.DocumentKind;
import tequio.storage.Json;
import tools.jackson.core.JacksonException;

/**
 * Publishes a methodology from a file, unless another government has its code or the edition is not
 * new.
 */
@Component
public class MethodologyImport {

  private final DocumentKind<Methodology> kind;
  private final Methodologies methodologies;
  private final DocumentImporter importer;

  MethodologyImport(
      DocumentKind<Methodology> kind, Methodologies methodologies, DocumentImporter importer) {
    this.kind = kind;
    this.methodologies = methodologies;
    this.importer = importer;
  }

  public Result run(byte[] bytes) {
    try {
      var file = Json.MAPPER.readValue(bytes, DocumentFile.class);
      if (!file.kind().equals(kind.code())) {
        return new Result.Unreadable("kind", file.kind());
      }
      return run(file, Json.MAPPER.treeToValue(file.content(), Methodology.class), bytes);
    } catch (JacksonException unreadable) {
      return new Result.Unreadable("", unreadable.getOriginalMessage());
    }
  }

  private Result run(DocumentFile file, Methodology methodology, byte[] bytes) {
    var newest = methodologies.find(file.code().orElse(""));
    if (newest.filter(it -> !it.of().equals(file.government())).isPresent()) {
      return new Result.Unreadable("code", file.code().orElse(""));
    }
    boolean newer =
        newest
            .filter(it -> !it.methodology().equals(methodology))
            .filter(it -> it.number() >= methodology.edition())
            .isEmpty();
    return newer
        ? importer.run(bytes)
        : new Result.Unreadable("content.edition", String.valueOf(methodology.edition()));
  }
}
