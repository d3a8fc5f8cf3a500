package tequio.requests;

/** A posted form was not carried out, with the reason. */
abstract sealed class FormNotProcessedException extends RuntimeException {

  /** It has no key: it was not drawn by this program, or long ago. */
  static final class IdempotencyKeyMissingException extends FormNotProcessedException {}

  /** The same form was sent before and said something else. */
  static final class DifferentBodyException extends FormNotProcessedException {

    private final String location;

    DifferentBodyException(String location) {
      this.location = location;
    }

    /** Where the first one led. */
    String location() {
      return location;
    }
  }
}
