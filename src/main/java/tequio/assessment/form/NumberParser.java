package tequio.assessment.form;

import java.math.BigDecimal;
import java.util.Optional;
import tequio.kernel.Characters;

/**
 * Reads numbers as people write them: {@code 12.5}, {@code 12,5}, {@code 1,234.5}, {@code 85 %}. A
 * comma with one or two digits behind it and no point is a decimal comma.
 */
public final class NumberParser {

  private static final int MOST = 24;

  /** Empty where it is no number. A percent sign is left out. */
  public static Optional<BigDecimal> find(String typed) {
    var plain = Characters.compact(typed).replace("%", "").replace("−", "-");
    if (plain.length() > MOST) {
      return Optional.empty();
    }
    if (plain.matches("-?\\d+,\\d{1,2}")) {
      return Optional.of(new BigDecimal(plain.replace(',', '.')));
    }
    return plain.matches("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d{1,9})?")
        ? Optional.of(new BigDecimal(plain.replace(",", "")))
        : Optional.empty();
  }

  /** Whether it was written as a percentage. */
  public static boolean isPercentage(String typed) {
    return typed.contains("%");
  }

  private NumberParser() {}
}
