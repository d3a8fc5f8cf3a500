package tequio.editing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.version.Documents;
import tequio.web.Texts;

/**
 * Lists the documents of a government, public or drafted, of each kind of the engine, for people
 * who may read their drafts.
 */
@Component
public class WorkingDocuments {

  private final KindRegistry kinds;
  private final DocumentDrafts drafts;
  private final Documents documents;

  WorkingDocuments(KindRegistry kinds, DocumentDrafts drafts, Documents documents) {
    this.kinds = kinds;
    this.drafts = drafts;
    this.documents = documents;
  }

  /**
   * Documents of one kind.
   *
   * @param begin where a draft of another one is begun; empty where the caller may not or there can
   *     be no other
   */
  public record OfKind(DocumentKind<?> kind, List<Line> lines, Optional<String> begin) {}

  /** A document: where it is worked on, its title, and the message key of its state. */
  public record Line(String path, String title, String state) {}

  /** Kinds of which the caller may read or write drafts there, in the order of the registry. */
  public List<OfKind> list(GovernmentKey government, Caller caller, Texts t) {
    var drafted = drafts.list(government);
    var found = new ArrayList<OfKind>();
    for (var kind : kinds.documents()) {
      boolean editable = caller.may(kind.permissions().draft(), government);
      boolean readable = editable || caller.may(kind.permissions().read(), government);
      boolean offered = kind.isStoredHere() && kind.isDrafted();
      if (offered && kind.governments().test(government) && readable) {
        var lines = lines(kind, government, drafted, t);
        found.add(
            new OfKind(kind, lines, editable ? begin(kind, government, lines) : Optional.empty()));
      }
    }
    return List.copyOf(found);
  }

  private <C extends Record> List<Line> lines(
      DocumentKind<C> kind, GovernmentKey government, List<DocumentDraft> drafted, Texts t) {
    var ofKind = drafted.stream().filter(it -> it.document().kind().equals(kind.code())).toList();
    var published =
        documents.list(kind, government).stream()
            .filter(it -> it.document().government().equals(government))
            .map(it -> line(it.document(), kind.title().apply(it.content()).words(), ofKind));
    var begun =
        ofKind.stream()
            .filter(it -> it.base() == 0)
            .map(it -> new Line(path(it), title(it, kind, t), "editing.state.new"));
    return Stream.concat(published, begun).toList();
  }

  private static Line line(SubjectReference document, String title, List<DocumentDraft> drafted) {
    boolean changing = drafted.stream().anyMatch(it -> it.document().equals(document));
    var state = changing ? "editing.state.changing" : "editing.state.published";
    return new Line(DocumentDraftPages.path(document), title, state);
  }

  private static String path(DocumentDraft draft) {
    return DocumentDraftPages.path(draft.document());
  }

  /** A coded document is begun where its code is known: by an import or by its feature. */
  private static Optional<String> begin(
      DocumentKind<?> kind, GovernmentKey government, List<Line> lines) {
    return switch (kind.address().form()) {
      case SINGLE ->
          Optional.of(
                  DocumentDraftPages.path(kind.ref(government, DocumentAddress.ONLY)) + "/borrador")
              .filter(it -> lines.isEmpty());
      case NUMBERED -> Optional.of(DocumentDraftPages.path(government, kind) + "/nuevo");
      case CODED -> Optional.empty();
    };
  }

  /** The title as far as it is written; else what its kind is called. */
  static String title(DocumentDraft draft, PublicKind kind, Texts t) {
    var title = draft.body().path("title");
    var words = title.isObject() ? title.path("words").asString("") : title.asString("");
    return words.isEmpty() ? t.say(kind.nameKey()) : Text.beginning(words, 200);
  }
}
