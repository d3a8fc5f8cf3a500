package tequio.requests;

/** A posted form was not carried out, with the reason. */
abstract sealed class FormNotProcessedException extends RuntimeException {

  /** The form has no valid idempotency key: it was not rendered by this program. */
  static final class IdempotencyKeyMissingException extends FormNotProcessedException {}

  /** A form with the same key and other values was submitted before. */
  static final class DifferentBodyException extends FormNotProcessedException {

    private final String location;

    DifferentBodyException(String location) {
      this.location = location;
    }

    /** Address that the first submission led to. */
    String location() {
      return location;
    }
  }
}
