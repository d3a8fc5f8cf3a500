package tequio.plan.roadmap;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * One of the 17 Sustainable Development Goals.
 *
 * @param color official colour: {@code #E5243B}
 * @param targets codes of its targets: {@code 1.1}, {@code 1.a}
 */
public record Sdg(int number, String color, String spanish, String english, Set<String> targets) {

  private static final Map<Integer, Sdg> ALL = load();

  /** Returns all goals in their order. */
  public static List<Sdg> listAll() {
    return ALL.values().stream().sorted((one, two) -> one.number - two.number).toList();
  }

  /**
   * Returns a goal by its number from 1 to 17.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Sdg get(int number) {
    var found = ALL.get(number);
    if (found == null) {
      throw new IllegalArgumentException("no such goal: " + number);
    }
    return found;
  }

  /** Whether the target exists; of an indicator, whether its target does. */
  public static boolean exists(String code) {
    var parts = code.split("\\.", -1);
    var goal = ALL.get(goalOf(code));
    return goal != null && parts.length >= 2 && goal.targets.contains(parts[0] + "." + parts[1]);
  }

  /**
   * Returns the goal with which the code of a target or indicator begins; 0 if it begins otherwise.
   */
  public static int goalOf(String code) {
    var first = code.split("\\.", -1)[0];
    return first.matches("1?\\d") ? Integer.parseInt(first) : 0;
  }

  private static Map<Integer, Sdg> load() {
    try (InputStream csv = Sdg.class.getResourceAsStream("sdg.csv")) {
      var text = new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(Sdg::read).collect(toMap(Sdg::number, Function.identity()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Sdg read(String line) {
    var cells = line.split(";", -1);
    return new Sdg(
        Integer.parseInt(cells[0]), cells[1], cells[2], cells[3], Set.of(cells[4].split(" ")));
  }
}
