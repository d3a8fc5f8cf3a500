package tequio.data.catalogue;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** RDF graph: triples in the order they were added. */
final class Graph {

  /** Object of a triple: a resource or a literal. */
  sealed interface Term {

    /** Resource by its IRI. */
    record Thing(String address) implements Term {}

    /** Literal in a language. */
    record Words(String words, String lang) implements Term {}

    /** Literal of an XML Schema type, such as {@code date}. */
    record Value(String text, String type) implements Term {}
  }

  /** Characters that must be percent-encoded in an IRI. */
  private static final Pattern FOREIGN = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

  private final Map<String, Map<String, Set<Term>>> things = new LinkedHashMap<>();

  /** Adds a triple; the property is written with its prefix: {@code dct:title}. */
  @CanIgnoreReturnValue
  Graph say(String thing, String what, Term term) {
    things
        .computeIfAbsent(iri(thing), fresh -> new LinkedHashMap<>())
        .computeIfAbsent(DcatVocabulary.whole(what), fresh -> new LinkedHashSet<>())
        .add(term);
    return this;
  }

  @CanIgnoreReturnValue
  Graph is(String thing, String type) {
    return link(thing, "rdf:type", DcatVocabulary.whole(type));
  }

  @CanIgnoreReturnValue
  Graph link(String thing, String what, String other) {
    return say(thing, what, new Term.Thing(iri(other)));
  }

  @CanIgnoreReturnValue
  Graph value(String thing, String what, Object value, String type) {
    return say(thing, what, new Term.Value(value.toString(), type));
  }

  Map<String, Map<String, Set<Term>>> things() {
    return things;
  }

  private static String iri(String address) {
    return FOREIGN
        .matcher(address)
        .replaceAll(it -> "%%%02X".formatted((int) it.group().charAt(0)));
  }
}
