package tequio.archive.page;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.plan.board.BoardNote;
import tequio.publishing.version.Documents;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Note on the board: the way to the archive, where the government published any document. */
@Component
class ArchiveBoardNote implements BoardNote {

  private final Documents documents;

  ArchiveBoardNote(Documents documents) {
    this.documents = documents;
  }

  @Override
  public Optional<Link> find(Government government, Texts t) {
    return documents.changes(government.key().value()).stream()
            .anyMatch(it -> it.document().government().equals(government.key()))
        ? Optional.of(new Link(t.say("archive.title"), government.path() + "/documentos"))
        : Optional.empty();
  }
}
