package tequio.archive.entry;

import java.time.LocalDate;
import java.util.Optional;
import tequio.files.PublicFile;
import tequio.kernel.SubjectReference;
import tequio.plan.version.PlanSummary;

/**
 * What an entry of the archive is found and ordered by, without its words.
 *
 * @param type in addresses: the segment of its kind, or what sort of upload it is
 * @param typeKey under which the words of the type stand
 * @param step name of the step of an exercise that it was delivered for
 * @param path its page; of a bare file its address
 * @param of where its words are read
 */
public record ArchiveItem(
    String type, String typeKey, Optional<String> step, LocalDate date, String path, Origin of) {

  /** Where the words of an entry are read. */
  public sealed interface Origin {

    record OfDocument(SubjectReference document) implements Origin {}

    record OfPlan(PlanSummary plan) implements Origin {}

    /** A file that nobody described. */
    record OfFile(PublicFile file) implements Origin {}
  }

  public static ArchiveItem of(ArchiveEntry entry, Origin of) {
    return new ArchiveItem(
        entry.type(), entry.typeKey(), entry.step(), entry.date(), entry.path(), of);
  }

  public int year() {
    return date.getYear();
  }
}
