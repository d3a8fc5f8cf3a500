package tequio.sharing.page;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.plan.board.Boards;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.Documents;
import tequio.sharing.PosterFacts;
import tequio.territory.Government;
import tequio.web.Texts;

/** Reads the data of a shared document. */
@Component
class SharableDocuments {

  private final Documents documents;
  private final Boards boards;
  private final List<PosterFacts> facts;

  SharableDocuments(Documents documents, Boards boards, List<PosterFacts> facts) {
    this.documents = documents;
    this.boards = boards;
    this.facts = facts;
  }

  /**
   * Reads the newest version of a document.
   *
   * @throws ResponseStatusException with 404 if there is none
   */
  <C extends Record> Sharable of(DocumentKind<C> kind, Government government, String code) {
    var version =
        documents
            .find(kind, government.key(), code)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new Sharable(
        government,
        Optional.empty(),
        Optional.of(new Sharable.SharedDocument(kind, code, version.content())),
        Optional.of(kind.title().apply(version.content())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        boards.code(government),
        false);
  }

  /** What the poster of a document says below its title. */
  List<String> facts(Sharable shared, Texts t) {
    return shared.document().stream()
        .flatMap(document -> facts.stream().flatMap(it -> it.list(document.content(), t).stream()))
        .toList();
  }
}
