package tequio.territory.address;

/** What was asked for stands at another address, for good. */
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
