package tequio.archive.entry;

import java.time.LocalDate;
import java.util.Optional;
import tequio.files.PublicFile;
import tequio.kernel.SubjectReference;
import tequio.web.Texts;

/**
 * Something in the archive.
 *
 * @param type in addresses: the segment of its kind, or what sort of upload it is
 * @param typeKey under which the words of the type stand
 * @param step name of the step of an exercise that it was delivered for
 * @param who office or organisation
 * @param path its page; of a bare file its address
 * @param alternative what it says in short; empty where its page says it
 * @param document empty for a bare file
 * @param file what was uploaded
 * @param isPrintable whether its page is also a PDF and a Word file
 */
public record ArchiveEntry(
    String title,
    String type,
    String typeKey,
    Optional<String> step,
    LocalDate date,
    String who,
    String path,
    String alternative,
    Optional<SubjectReference> document,
    Optional<PublicFile> file,
    boolean isPrintable) {

  public String typeWords(Texts t) {
    return t.say(typeKey);
  }

  public int year() {
    return date.getYear();
  }

  /** The ending of the name of the file. */
  public String format() {
    return file.map(it -> it.name().substring(it.name().lastIndexOf('.') + 1)).orElse("html");
  }
}
