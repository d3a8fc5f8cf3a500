package tequio.territory.address;

/** No government has this address. */
final class UnknownAddress extends RuntimeException {

  private final String path;

  UnknownAddress(String path) {
    super(path);
    this.path = path;
  }

  String path() {
    return path;
  }
}
