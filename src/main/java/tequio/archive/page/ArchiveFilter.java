package tequio.archive.page;

import tequio.archive.entry.ArchiveEntry;
import tequio.kernel.TextFolding;

/**
 * Which entries are asked for; each part is empty where anything will do.
 *
 * @param words that stand in the title, the text alternative or the name of who made it
 */
public record ArchiveFilter(String words, String type, String year, String step) {

  /** The longest question that is read. */
  static final int LONGEST = 120;

  boolean accepts(ArchiveEntry entry) {
    return (type.isEmpty() || type.equals(entry.type()))
        && (year.isEmpty() || year.equals(String.valueOf(entry.year())))
        && (step.isEmpty() || entry.step().filter(step::equals).isPresent())
        && says(entry);
  }

  private boolean says(ArchiveEntry entry) {
    var text = TextFolding.fold(entry.title() + " " + entry.alternative() + " " + entry.who());
    for (var word : TextFolding.fold(words).split("\\s+")) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  public boolean isEmpty() {
    return words.isEmpty() && type.isEmpty() && year.isEmpty() && step.isEmpty();
  }
}
