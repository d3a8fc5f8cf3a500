package tequio.ledger.history;

import tools.jackson.databind.JsonNode;

/**
 * Converts bodies of an earlier schema version to the next one. The stored bytes, which are signed,
 * do not change.
 */
public interface BodyUpcaster {

  String kind();

  /** Version of the bodies it reads; it returns the next version. */
  int from();

  JsonNode renew(JsonNode body);
}
