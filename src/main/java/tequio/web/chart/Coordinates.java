package tequio.web.chart;

import java.util.Locale;

/** Formats numbers as SVG attributes: one decimal, with a point in every language. */
public final class Coordinates {

  private static final double EXACT = 1e9;
  private static final double NEAR = 1e-6;

  /** Returns a share of the width: {@code 12.5%}. */
  public static String percent(double value) {
    return decimal(value) + "%";
  }

  /** Returns a number in units of the picture: {@code 12.5}, {@code 12}. */
  public static String decimal(double value) {
    double tenths = Math.abs(value) * 10;
    double rounded = Math.floor(tenths + 0.5);
    // Near the middle between two tenths the digits decide, not the binary fraction.
    return tenths < EXACT && Math.abs(tenths + 0.5 - Math.rint(tenths + 0.5)) > NEAR
        ? decimal((long) rounded, Double.compare(value, 0.0) < 0)
        : formatted(value);
  }

  private static String decimal(long tenths, boolean negative) {
    var whole = (negative ? "-" : "") + tenths / 10;
    return tenths % 10 == 0 ? whole : whole + "." + tenths % 10;
  }

  private static String formatted(double value) {
    var written = String.format(Locale.ROOT, "%.1f", value);
    return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
  }

  private Coordinates() {}
}
