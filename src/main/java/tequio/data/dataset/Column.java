package tequio.data.dataset;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tequio.kernel.Known;

/**
 * Column of a dataset: its name, the same in every language and format, and the function that fills
 * it.
 *
 * @param isKey whether it is part of the key that identifies a row
 * @param codes the codes a cell may have, if the list is closed
 * @param value a known or missing value, or null if there is none
 * @param meaningKey message that explains it, {@code column.<name>} by default
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

  /** Returns a copy explained by another message. */
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

  /** Creates a column with a code in every row. */
  public static <R, E extends Enum<E>> Column<R> code(
      String name, CodeList<E> codes, Function<R, E> value) {
    return new Column<>(
        name, CellType.CODE, false, Optional.of(codes), row -> codes.of(value.apply(row)));
  }

  /** Creates a column with codes that may be missing for a stated reason. */
  public static <R, E extends Enum<E>> Column<R> known(
      String name, CodeList<E> codes, Function<R, Known<E>> value) {
    return new Column<>(
        name, CellType.CODE, false, Optional.of(codes), row -> value.apply(row).map(codes::of));
  }

  /** Creates a column with codes that may be absent. */
  public static <R, E extends Enum<E>> Column<R> maybe(
      String name, CodeList<E> codes, Function<R, Optional<E>> value) {
    return new Column<>(
        name, CellType.CODE, false, Optional.of(codes), row -> value.apply(row).map(codes::of));
  }

  /**
   * Returns a copy that is part of the key; text becomes an identifier, which keeps leading zeros.
   */
  public Column<R> key() {
    return new Column<>(
        name, type == CellType.TEXT ? CellType.KEY : type, true, codes, value, meaningKey);
  }
}
