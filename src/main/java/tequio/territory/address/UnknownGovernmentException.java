package tequio.territory.address;

/** No government has the requested address. */
final class UnknownGovernmentException extends RuntimeException {

  private final String path;

  UnknownGovernmentException(String path) {
    super(path);
    this.path = path;
  }

  String path() {
    return path;
  }
}
