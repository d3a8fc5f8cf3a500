package tequio.editing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.workspace.DraftNames;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.version.Documents;
import tequio.web.Texts;

/**
 * Lists the documents of a government, public or drafted, of each kind of the engine, for people
 * who may read their drafts.
 */
@Component
public class WorkingDocuments {

  private final KindRegistry kinds;
  private final Drafts drafts;
  private final DraftNames names;
  private final Documents documents;

  WorkingDocuments(KindRegistry kinds, Drafts drafts, DraftNames names, Documents documents) {
    this.kinds = kinds;
    this.drafts = drafts;
    this.names = names;
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
    var drafted = drafts.listOf(government);
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
      DocumentKind<C> kind, GovernmentKey government, List<Draft> drafted, Texts t) {
    var ofKind = drafted.stream().filter(it -> it.id().kind().equals(kind.code())).toList();
    var published =
        documents.list(kind, government).stream()
            .filter(it -> it.document().government().equals(government))
            .map(it -> line(it.document(), kind.title().apply(it.content()).words(), ofKind));
    var begun =
        ofKind.stream()
            .filter(it -> it.isNew())
            .map(it -> new Line(it.id().path(), names.title(it, t), "editing.state.new"));
    return Stream.concat(published, begun).toList();
  }

  private static Line line(SubjectReference document, String title, List<Draft> drafted) {
    boolean changing = drafted.stream().anyMatch(it -> it.id().ref().equals(document));
    var state = changing ? "editing.state.changing" : "editing.state.published";
    return new Line(Draft.Id.of(document).path(), title, state);
  }

  /** A coded document is begun where its code is known: by an import or by its feature. */
  private static Optional<String> begin(
      DocumentKind<?> kind, GovernmentKey government, List<Line> lines) {
    return switch (kind.address().form()) {
      case SINGLE ->
          Optional.of(Draft.Id.of(kind.ref(government, DocumentAddress.ONLY)).path() + "/borrador")
              .filter(it -> lines.isEmpty());
      case NUMBERED -> Optional.of(Draft.Id.path(government, kind.code()) + "/nuevo");
      case CODED -> Optional.empty();
    };
  }
}
