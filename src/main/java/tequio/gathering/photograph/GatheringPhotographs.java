package tequio.gathering.photograph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tequio.archive.content.ArchiveDocument;
import tequio.files.PublicFile;
import tequio.files.PublicFiles;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.territory.Government;

/** The photographs of gatherings; those whose file was withdrawn are left out. */
@Component
public class GatheringPhotographs {

  private final DocumentKind<ArchiveDocument> kind;
  private final Documents documents;
  private final PublicFiles files;

  GatheringPhotographs(DocumentKind<ArchiveDocument> kind, Documents documents, PublicFiles files) {
    this.kind = kind;
    this.documents = documents;
    this.files = files;
  }

  /** Those of a gathering, in the order in which they were published. */
  public List<GatheringPhotograph> list(Government government, SubjectReference gathering) {
    var versions = documents.listWhere(kind, government.key(), "event", gathering.code());
    var hashes = versions.stream().flatMap(it -> it.content().file().copy().stream()).toList();
    var found =
        files.listOf(government.key(), hashes).stream()
            .collect(Collectors.toMap(PublicFile::hash, Function.identity()));
    return versions.stream()
        .filter(it -> it.content().file().copy().filter(found::containsKey).isPresent())
        .map(it -> photograph(government, it, found))
        .toList();
  }

  private GatheringPhotograph photograph(
      Government government,
      DocumentVersion<ArchiveDocument> version,
      Map<String, PublicFile> found) {
    var content = version.content();
    return new GatheringPhotograph(
        government.path() + kind.address().path(version.document().code()),
        content.title(),
        content.alternative(),
        java.util.Objects.requireNonNull(found.get(content.file().copy().orElseThrow())));
  }
}
