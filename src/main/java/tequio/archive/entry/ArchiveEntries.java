package tequio.archive.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.files.PublicFiles;
import tequio.plan.version.PublishedPlans;
import tequio.territory.Government;

/**
 * Everything that the archive of a government holds. What it is found and ordered by is read of all
 * of it; the words only of what is shown.
 */
@Component
public class ArchiveEntries {

  /** More files than these are in no archive. */
  private static final int MOST = 100_000;

  private final DocumentReader documents;
  private final PublishedPlans plans;
  private final PublicFiles files;
  private final ExerciseSteps steps;

  ArchiveEntries(
      DocumentReader documents, PublishedPlans plans, PublicFiles files, ExerciseSteps steps) {
    this.documents = documents;
    this.plans = plans;
    this.files = files;
    this.steps = steps;
  }

  /** Everything with its words, the latest first. */
  public List<ArchiveEntry> list(Government government) {
    var archive = open(government);
    return archive.read(archive.items());
  }

  /** Everything, the latest first, without its words. */
  public Archive open(Government government) {
    var uploads = files.list(government.key(), MOST);
    var builder = EntryBuilder.of(government, steps.byPath(government.key()), uploads);
    var items = new ArrayList<ArchiveItem>();
    var described = new HashSet<String>();
    documents
        .list(government.key())
        .forEach(it -> {
          items.add(builder.item(it.kind(), it.row()));
          it.row().upload().flatMap(DocumentRows.Upload::copy).ifPresent(described::add);
        });
    plans.listOf(government.key()).stream()
        .filter(it -> it.government().equals(government.key()) && !it.withdrawn())
        .forEach(it -> items.add(builder.item(it)));
    uploads.stream()
        .filter(it -> !described.contains(it.hash()))
        .forEach(it -> items.add(builder.item(it)));
    items.sort(Comparator.comparing(ArchiveItem::date).reversed().thenComparing(ArchiveItem::path));
    return new Archive(List.copyOf(items), some -> documents.read(some, builder));
  }
}
