package tequio.publishing.difference;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tequio.kernel.GovernmentKey;

/**
 * How two records are compared.
 *
 * @param looksInto records whose components are compared one by one; others are compared whole
 * @param mark the number of its own that an item of a list has, where it has one
 * @param names of governments
 */
public record ComparisonRules(
    Predicate<Class<?>> looksInto,
    Function<Object, Optional<String>> mark,
    Function<GovernmentKey, String> names) {

  /** Looks into a content only; items of its lists are compared whole. */
  public static ComparisonRules of(
      Class<? extends Record> content, Function<GovernmentKey, String> names) {
    return new ComparisonRules(content::equals, item -> Optional.empty(), names);
  }
}
