package tequio.ledger.history;

import tools.jackson.databind.JsonNode;

/**
 * Reads bodies of a form that is no longer written, by turning them into the next form. The old
 * bytes stay what they are: they are signed.
 */
public interface BodyUpcaster {

  String kind();

  /** The form it reads; it gives the form one above. */
  int from();

  JsonNode renew(JsonNode body);
}
