package tequio.ledger.history;

import tools.jackson.databind.JsonNode;

/**
 * Converts bodies of an earlier schema version to the next one. The stored bytes, which are signed,
 * do not change.
 */
public interface BodyUpcaster {

  String kind();

  /** The form it reads; it gives the form one above. */
  int from();

  JsonNode renew(JsonNode body);
}
