package tequio.kernel;

import java.util.regex.Pattern;

/**
 * Reference to something public by kind, government and code, written {@code commitment/08019/3}.
 * It is not a foreign key.
 */
public record SubjectReference(String kind, GovernmentKey government, String code) {

  private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  public SubjectReference {
    if (!KIND.matcher(kind).matches() || !CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a reference: " + kind + "/" + code);
    }
  }

  /**
   * Parses the form written by {@link #toString()}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static SubjectReference parse(String written) {
    var parts = written.split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a reference: " + written);
    }
    return new SubjectReference(parts[0], new GovernmentKey(parts[1]), parts[2]);
  }

  @Override
  public String toString() {
    return kind + "/" + government + "/" + code;
  }
}
