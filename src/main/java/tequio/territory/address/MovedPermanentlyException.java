package tequio.territory.address;

/** The requested page has another permanent address. */
final class MovedPermanentlyException extends RuntimeException {

  private final String address;

  MovedPermanentlyException(String address) {
    super(address);
    this.address = address;
  }

  String address() {
    return address;
  }
}
