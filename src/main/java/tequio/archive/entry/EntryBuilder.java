package tequio.archive.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.archive.content.ArchiveDocument;
import tequio.files.PublicFile;
import tequio.kernel.PartialDate;
import tequio.plan.version.PlanSummary;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * Makes entries of one government.
 *
 * @param steps name of the step for which each address was delivered
 */
record EntryBuilder(
    Government government, Map<String, String> steps, Map<String, PublicFile> files) {

  static EntryBuilder of(Government government, Map<String, String> steps, List<PublicFile> files) {
    var byHash = new HashMap<String, PublicFile>();
    files.forEach(it -> byHash.put(it.hash(), it));
    return new EntryBuilder(government, steps, byHash);
  }

  <C extends Record> ArchiveEntry document(DocumentKind<C> kind, DocumentVersion<C> version) {
    if (version.content() instanceof ArchiveDocument uploaded) {
      return uploaded(kind, version, uploaded);
    }
    var path = government.path() + kind.address().path(version.document().code());
    return new ArchiveEntry(
        kind.title().apply(version.content()).words(),
        kind.address().segment().replace('/', '-'),
        kind.pluralKey(),
        step(path),
        date(version),
        version.provenance().actor().name(),
        path,
        "",
        Optional.of(version.document()),
        Optional.empty(),
        true);
  }

  private ArchiveEntry uploaded(
      DocumentKind<?> kind, DocumentVersion<?> version, ArchiveDocument uploaded) {
    var path = government.path() + kind.address().path(version.document().code());
    return new ArchiveEntry(
        uploaded.title().words(),
        uploaded.type().word(),
        Texts.key(uploaded.type()),
        step(path).or(() -> uploaded.step()),
        uploaded.dated().first(),
        uploaded.author().words(),
        path,
        uploaded.alternative().words(),
        Optional.of(version.document()),
        uploaded.file().copy().map(files::get),
        true);
  }

  ArchiveEntry plan(PlanSummary plan) {
    var path = government.path() + "/plan/" + plan.code();
    return new ArchiveEntry(
        plan.title().words(),
        "plan",
        "archive.plan",
        step(path),
        LocalDate.ofInstant(plan.first(), government.zone()),
        government.shortName(),
        path,
        "",
        Optional.empty(),
        Optional.empty(),
        true);
  }

  /** A file that nobody described. */
  ArchiveEntry file(PublicFile file) {
    return new ArchiveEntry(
        file.name(),
        "archivo",
        "archive.file",
        step(file.address()),
        LocalDate.ofInstant(file.stored(), government.zone()),
        government.shortName(),
        file.address(),
        "",
        Optional.empty(),
        Optional.of(file),
        false);
  }

  private Optional<String> step(String path) {
    return Optional.ofNullable(steps.get(path));
  }

  private LocalDate date(DocumentVersion<?> version) {
    return version
        .provenance()
        .happened()
        .find()
        .map(PartialDate::first)
        .orElseGet(() -> LocalDate.ofInstant(version.provenance().recorded(), government.zone()));
  }
}
