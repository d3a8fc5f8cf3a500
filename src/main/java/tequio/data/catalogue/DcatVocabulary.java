package tequio.data.catalogue;

import java.util.Map;
import java.util.Objects;

/** RDF vocabularies of the catalogue. */
final class DcatVocabulary {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "xsd", "http://www.w3.org/2001/XMLSchema#",
          "dcat", "http://www.w3.org/ns/dcat#",
          "dct", "http://purl.org/dc/terms/",
          "dcatap", "http://data.europa.eu/r5r/",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "vcard", "http://www.w3.org/2006/vcard/ns#",
          "spdx", "http://spdx.org/rdf/terms#",
          "skos", "http://www.w3.org/2004/02/skos/core#");

  private static final String EUROPE = "http://publications.europa.eu/resource/authority/";

  /** Expands a prefixed name such as {@code dct:title}. */
  static String whole(String name) {
    var parts = name.split(":", 2);
    return Objects.requireNonNull(PREFIXES.get(parts[0]), name) + parts[1];
  }

  /**
   * Returns the IRI in the EU authority tables that DCAT-AP requires, of a name such as {@code
   * language/SPA}.
   */
  static String listed(String word) {
    return EUROPE + word;
  }

  private DcatVocabulary() {}
}
