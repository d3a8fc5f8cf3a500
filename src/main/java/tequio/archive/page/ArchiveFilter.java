package tequio.archive.page;

import tequio.archive.entry.ArchiveEntry;
import tequio.archive.entry.ArchiveItem;
import tequio.kernel.Characters;
import tequio.kernel.TextFolding;

/**
 * Which entries are asked for; each part is empty where anything will do.
 *
 * @param words that stand in the title, the text alternative or the name of who made it
 */
public record ArchiveFilter(String words, String type, String year, String step) {

  /** The longest question that is read. */
  static final int LONGEST = 120;

  boolean accepts(ArchiveItem item) {
    return (type.isEmpty() || type.equals(item.type()))
        && (year.isEmpty() || year.equals(String.valueOf(item.year())))
        && (step.isEmpty() || item.step().filter(step::equals).isPresent());
  }

  /** Whether any entry says the words, since there are none. */
  boolean hasNoWords() {
    return Characters.isBlank(words);
  }

  boolean says(ArchiveEntry entry) {
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
