package tequio.publishing.difference;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Two wordings as one text, in which each stretch is kept, removed or inserted. */
public record MarkedText(List<Stretch> stretches) {

  /** Consecutive words with the same outcome. */
  public record Stretch(Fate fate, String words) {}

  /** Outcome of words between two wordings. */
  public enum Fate {
    KEPT,
    TAKEN_OUT,
    PUT_IN
  }

  /** Compares word by word; white space belongs to the word before it. */
  public static MarkedText of(String before, String after) {
    var stretches = new ArrayList<Stretch>();
    for (var delta : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
      switch (delta.getType()) {
        case EQUAL -> add(stretches, Fate.KEPT, delta.getSource().getLines());
        case DELETE -> add(stretches, Fate.TAKEN_OUT, delta.getSource().getLines());
        case INSERT -> add(stretches, Fate.PUT_IN, delta.getTarget().getLines());
        case CHANGE -> {
          add(stretches, Fate.TAKEN_OUT, delta.getSource().getLines());
          add(stretches, Fate.PUT_IN, delta.getTarget().getLines());
        }
      }
    }
    return new MarkedText(List.copyOf(stretches));
  }

  private static List<String> words(String text) {
    return List.of(text.split("(?<=\\s)(?=\\S)"));
  }

  private static void add(List<Stretch> stretches, Fate fate, List<String> words) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(fate, String.join("", words)));
    }
  }
}
