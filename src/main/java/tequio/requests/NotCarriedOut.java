package tequio.requests;

/** Why a posted form was not carried out. */
abstract sealed class NotCarriedOut extends RuntimeException {

  /** It has no key: it was not drawn by this program, or long ago. */
  static final class KeyMissing extends NotCarriedOut {}

  /** The same form was sent before and said something else. */
  static final class OtherBody extends NotCarriedOut {

    private final String location;

    OtherBody(String location) {
      this.location = location;
    }

    /** Where the first one led. */
    String location() {
      return location;
    }
  }
}
