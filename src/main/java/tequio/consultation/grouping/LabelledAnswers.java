package tequio.consultation.grouping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The answers in Spanish on which proposed groups are measured, and the demonstration is made. */
public final class LabelledAnswers {

  private static final String FILE = "labelled-answers.txt";
  private static final String ALONE = "Sin grupo";

  /** Returns all, group by group, those that are alone last. */
  public static List<LabelledAnswer> list() {
    var answers = new ArrayList<LabelledAnswer>();
    Optional<String> group = Optional.empty();
    Optional<String> topic = Optional.empty();
    for (var line : lines()) {
      if (line.startsWith("= ")) {
        var parts = line.substring(2).split(" \\| ");
        group = Optional.of(parts[0]).filter(it -> !it.equals(ALONE));
        topic = Optional.of(parts[1]).filter(it -> !it.equals("-"));
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        answers.add(new LabelledAnswer(line, group, topic));
      }
    }
    return List.copyOf(answers);
  }

  private static List<String> lines() {
    try (var file = Objects.requireNonNull(LabelledAnswers.class.getResourceAsStream(FILE))) {
      return new String(file.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private LabelledAnswers() {}
}
