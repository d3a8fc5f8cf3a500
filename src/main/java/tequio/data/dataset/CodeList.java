package tequio.data.dataset;

import java.util.List;
import java.util.function.Function;

/** Closed list of codes: each constant and its permanent word in files. */
public record CodeList<E extends Enum<E>>(Class<E> type, Function<E, String> word) {

  public List<E> constants() {
    return List.of(type.getEnumConstants());
  }

  public String of(E constant) {
    return word.apply(constant);
  }

  /** Row of the dictionary: the code, and the constant whose message explains it. */
  public record Line(String code, Enum<?> meaning) {}

  public List<Line> lines() {
    return constants().stream().map(it -> new Line(of(it), it)).toList();
  }
}
