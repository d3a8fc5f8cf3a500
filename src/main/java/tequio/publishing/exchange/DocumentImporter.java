package tequio.publishing.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.Documents;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;
import tequio.storage.Json;
import tools.jackson.core.JacksonException;

/** Publishes a document from a file: all or nothing. */
@Component
public class DocumentImporter {

  private final KindRegistry kinds;
  private final Documents documents;
  private final DocumentPublisher publisher;

  DocumentImporter(KindRegistry kinds, Documents documents, DocumentPublisher publisher) {
    this.kinds = kinds;
    this.documents = documents;
    this.publisher = publisher;
  }

  /** Result of an import. */
  public sealed interface Result {

    /** The file was read; says how publishing it ended. */
    record Read(PublicationResult result) implements Result {}

    /**
     * The file is not a valid document.
     *
     * @param path place of the error
     * @param why cause
     */
    record Unreadable(String path, String why) implements Result {}
  }

  @Transactional
  public Result run(byte[] bytes) {
    try {
      var file = Json.MAPPER.readValue(bytes, DocumentFile.class);
      var kind = kinds.findDocument(file.kind()).filter(PublicKind::isStoredHere);
      if (!file.format().equals(DocumentFile.FORMAT) || file.v() != 1 || kind.isEmpty()) {
        return new Result.Unreadable("kind", file.format() + " " + file.v() + " " + file.kind());
      }
      if (!isPossible(kind.get(), file)) {
        return new Result.Unreadable("code", file.code().orElse(""));
      }
      if (!kind.get().governments().test(file.government())) {
        return new Result.Unreadable("government", file.government().value());
      }
      return new Result.Read(publish(kind.get(), file));
    } catch (JacksonException unreadable) {
      return new Result.Unreadable(path(unreadable), unreadable.getOriginalMessage());
    }
  }

  private <C extends Record> PublicationResult publish(DocumentKind<C> kind, DocumentFile file) {
    var content = Json.MAPPER.treeToValue(file.content(), kind.content());
    var terms =
        new PublicationTerms(
            file.voice(), file.by(), file.happened(), List.of(), file.reason(), Optional.empty());
    return file.code()
        .map(it -> publisher.publish(kind, kind.ref(file.government(), it), content, terms))
        .orElseGet(() -> publisher.publishNew(kind, file.government(), content, terms));
  }

  /**
   * Whether the code has the form of its kind; a number must be that of an existing document or the
   * next one, so that there are no gaps.
   */
  private boolean isPossible(DocumentKind<?> kind, DocumentFile file) {
    var code = file.code().orElse("");
    if (kind.address().form() != DocumentAddress.Form.NUMBERED) {
      return kind.address().form().accepts(code);
    }
    return code.isEmpty()
        || kind.address().form().accepts(code)
            && Integer.parseInt(code) <= documents.nextNumber(kind, file.government());
  }

  private static String path(JacksonException unreadable) {
    return unreadable.getPath().stream()
        .map(it -> it.getPropertyName() == null ? "" + it.getIndex() : it.getPropertyName())
        .collect(java.util.stream.Collectors.joining("."));
  }
}
