package tequio.archive.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.archive.content.ArchiveDocument;
import tequio.archive.content.ArchiveDocumentType;
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

  ArchiveItem item(DocumentKind<?> kind, DocumentRows.Row row) {
    var path = government.path() + kind.address().path(row.code());
    var origin = new ArchiveItem.Origin.OfDocument(kind.ref(government.key(), row.code()));
    return row.upload()
        .map(it ->
            new ArchiveItem(
                it.type(),
                Texts.key(ArchiveDocumentType.of(it.type())),
                step(path).or(it::step),
                it.dated().first(),
                path,
                origin))
        .orElseGet(() ->
            new ArchiveItem(
                type(kind),
                kind.pluralKey(),
                step(path),
                date(row.happened(), row.recorded()),
                path,
                origin));
  }

  ArchiveItem item(PlanSummary plan) {
    return ArchiveItem.of(plan(plan), new ArchiveItem.Origin.OfPlan(plan));
  }

  /** Of a file that nobody described. */
  ArchiveItem item(PublicFile file) {
    return ArchiveItem.of(file(file), new ArchiveItem.Origin.OfFile(file));
  }

  <C extends Record> ArchiveEntry document(DocumentKind<C> kind, DocumentVersion<C> version) {
    if (version.content() instanceof ArchiveDocument uploaded) {
      return uploaded(kind, version, uploaded);
    }
    var path = government.path() + kind.address().path(version.document().code());
    return new ArchiveEntry(
        kind.title().apply(version.content()).words(),
        type(kind),
        kind.pluralKey(),
        step(path),
        date(version.provenance().happened().find(), version.provenance().recorded()),
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

  private static String type(DocumentKind<?> kind) {
    return kind.address().segment().replace('/', '-');
  }

  private LocalDate date(Optional<PartialDate> happened, Instant recorded) {
    return happened
        .map(PartialDate::first)
        .orElseGet(() -> LocalDate.ofInstant(recorded, government.zone()));
  }
}
