package tequio.publishing.difference;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tequio.kernel.GovernmentKey;

/**
 * How two records are compared.
 *
 * @param looksInto records whose components are compared one by one; others are compared whole
 * @param mark number by which an item of a list is identified; empty if it has none
 * @param names names of governments
 */
public record ComparisonRules(
    Predicate<Class<?>> looksInto,
    Function<Object, Optional<String>> mark,
    Function<GovernmentKey, String> names) {

  /**
   * Returns rules that compare a content component by component, and the items of its lists whole.
   */
  public static ComparisonRules of(
      Class<? extends Record> content, Function<GovernmentKey, String> names) {
    return new ComparisonRules(content::equals, item -> Optional.empty(), names);
  }
}
