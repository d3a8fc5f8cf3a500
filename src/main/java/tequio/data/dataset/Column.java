package tequio.data.dataset;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tequio.kernel.Known;

/**
 * Column of a dataset: its name, the same in every language and format, and the function that fills
 * it. Its description is {@code column.<name>} in the messages.
 *
 * @param isKey one of those that together tell a row from all others
 * @param codes what a cell may hold, where that is a closed list
 * @param value a known value, a blank, or null where there is nothing to tell
 * @param meaningKey message that explains it: {@code column.<name>} unless another is named
 */
public record Column<R>(
    String name,
    CellType type,
    boolean isKey,
    Optional<CodeList<?>> codes,
    Function<R, ? extends @Nullable Object> value,
    String meaningKey) {

  public Column(
      String name,
      CellType type,
      boolean isKey,
      Optional<CodeList<?>> codes,
      Function<R, ? extends @Nullable Object> value) {
    this(name, type, isKey, codes, value, "column." + name);
  }

  /** The same, explained by the words of this key. */
  public Column<R> meaning(String key) {
    return new Column<>(name, type, isKey, codes, value, key);
  }

  public static <R> Column<R> of(
      String name, CellType type, Function<R, ? extends @Nullable Object> value) {
    return new Column<>(name, type, false, Optional.empty(), value);
  }

  public static <R> Column<R> text(String name, Function<R, ? extends @Nullable Object> value) {
    return of(name, CellType.TEXT, value);
  }

  public static <R> Column<R> number(String name, Function<R, ? extends @Nullable Object> value) {
    return of(name, CellType.NUMBER, value);
  }

  public static <R> Column<R> date(String name, Function<R, ? extends @Nullable Object> value) {
    return of(name, CellType.DATE, value);
  }

  public static <R> Column<R> moment(String name, Function<R, ? extends @Nullable Object> value) {
    return of(name, CellType.MOMENT, value);
  }

  public static <R> Column<R> list(String name, Function<R, ? extends @Nullable Object> value) {
    return of(name, CellType.LIST, value);
  }

  /** A code that is always there. */
  public static <R, E extends Enum<E>> Column<R> code(
      String name, CodeList<E> codes, Function<R, E> value) {
    return new Column<>(
        name, CellType.CODE, false, Optional.of(codes), row -> codes.of(value.apply(row)));
  }

  /** A code that may be missing. */
  public static <R, E extends Enum<E>> Column<R> known(
      String name, CodeList<E> codes, Function<R, Known<E>> value) {
    return new Column<>(
        name, CellType.CODE, false, Optional.of(codes), row -> value.apply(row).map(codes::of));
  }

  /** A code that there may be nothing to say of. */
  public static <R, E extends Enum<E>> Column<R> maybe(
      String name, CodeList<E> codes, Function<R, Optional<E>> value) {
    return new Column<>(
        name, CellType.CODE, false, Optional.of(codes), row -> value.apply(row).map(codes::of));
  }

  /** The same as a part of the key. A key is text: the zeros in front of it belong to it. */
  public Column<R> key() {
    return new Column<>(
        name, type == CellType.TEXT ? CellType.KEY : type, true, codes, value, meaningKey);
  }
}
