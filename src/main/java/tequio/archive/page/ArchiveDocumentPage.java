package tequio.archive.page;

import java.time.ZoneId;
import java.util.Optional;
import tequio.archive.content.ArchiveDocument;
import tequio.files.PublicFile;
import tequio.publishing.version.DocumentVersion;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/**
 * A document that was uploaded, with what is said of it.
 *
 * @param file its copy; empty where it is only elsewhere, or was withdrawn
 */
public record ArchiveDocumentPage(
    Government government,
    DocumentVersion<ArchiveDocument> version,
    Optional<PublicFile> file,
    GovernmentHeader place)
    implements PrintableDocument {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "documento-%s-%s".formatted(government.key(), version.document().code());
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(version.document(), version.version()));
  }

  public ArchiveDocument content() {
    return version.content();
  }

  public String path() {
    return government.path() + "/documentos/" + version.document().code();
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "documentos-del-archivo");
  }
}
