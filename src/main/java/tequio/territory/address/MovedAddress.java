package tequio.territory.address;

/** What was asked for stands at another address, for good. */
final class MovedAddress extends RuntimeException {

  private final String address;

  MovedAddress(String address) {
    super(address);
    this.address = address;
  }

  String address() {
    return address;
  }
}
