package tequio.archive.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tequio.files.PublicFile;
import tequio.files.PublicFiles;
import tequio.plan.version.PublishedPlans;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.version.Documents;
import tequio.territory.Government;

/** Everything that the archive of a government holds. */
@Component
public class ArchiveEntries {

  /** More files than these are in no archive. */
  private static final int MOST = 100_000;

  private final KindRegistry kinds;
  private final Documents documents;
  private final PublishedPlans plans;
  private final PublicFiles files;
  private final ExerciseSteps steps;

  ArchiveEntries(
      KindRegistry kinds,
      Documents documents,
      PublishedPlans plans,
      PublicFiles files,
      ExerciseSteps steps) {
    this.kinds = kinds;
    this.documents = documents;
    this.plans = plans;
    this.files = files;
    this.steps = steps;
  }

  /** Everything, the latest first. */
  public List<ArchiveEntry> list(Government government) {
    var uploads = files.list(government.key(), MOST);
    var builder = EntryBuilder.of(government, steps.byPath(government.key()), uploads);
    var entries = new ArrayList<ArchiveEntry>();
    kinds.documents().stream()
        .filter(PublicKind::isStoredHere)
        .forEach(it -> entries.addAll(documents(it, builder)));
    plans.listOf(government.key()).stream()
        .filter(it -> it.government().equals(government.key()) && !it.withdrawn())
        .forEach(it -> entries.add(builder.plan(it)));
    entries.addAll(undescribed(uploads, entries, builder));
    entries.sort(
        Comparator.comparing(ArchiveEntry::date).reversed().thenComparing(ArchiveEntry::path));
    return List.copyOf(entries);
  }

  private <C extends Record> List<ArchiveEntry> documents(
      DocumentKind<C> kind, EntryBuilder builder) {
    var whose = builder.government().key();
    return documents.list(kind, whose).stream()
        .filter(it -> it.document().government().equals(whose))
        .map(it -> builder.document(kind, it))
        .toList();
  }

  private static List<ArchiveEntry> undescribed(
      List<PublicFile> uploads, List<ArchiveEntry> entries, EntryBuilder builder) {
    var described =
        entries.stream()
            .map(ArchiveEntry::file)
            .flatMap(Optional::stream)
            .map(PublicFile::hash)
            .collect(Collectors.toSet());
    return uploads.stream()
        .filter(it -> !described.contains(it.hash()))
        .map(builder::file)
        .toList();
  }
}
