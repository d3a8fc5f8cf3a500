package tequio.web.request;

import java.util.List;
import java.util.Set;

/**
 * Classifies addresses by their first segment (public, working, API …), for cache, security,
 * headers and idempotency alike.
 */
public enum AddressClass {
  /** For everybody alike. */
  PUBLIC(Set.of()),
  /** For everybody, but each answer is its own or cached elsewhere. */
  UNCACHED(Set.of("health", "static", "buscar", "bitacora", "archivos", "api", "error")),
  /** For whoever holds the link of a letter, and the form that asks for such a letter. */
  LETTER(Set.of("baja", "seguir")),
  /** For whoever is not signed in yet. */
  ENTRANCE(Set.of("entrar", "salir", "invitacion")),
  /** For whoever is signed in. */
  WORKING(Set.of("trabajo", "cuenta", "admin")),
  /** For whoever started the demonstration on this machine. */
  DEMONSTRATION(Set.of("demo")),
  /** Not the canonical spelling of any address: nothing is served there. */
  REFUSED(Set.of());

  /** Below any public page: forms in which somebody types a mail address, and their links. */
  private static final Set<String> FORMS = Set.of("seguir", "adherirse");

  private final Set<String> firstSegments;

  AddressClass(Set<String> firstSegments) {
    this.firstSegments = firstSegments;
  }

  static AddressClass of(List<String> segments) {
    if (segments.isEmpty()) {
      return PUBLIC;
    }
    for (var each : values()) {
      if (each.firstSegments.contains(segments.getFirst())) {
        return each;
      }
    }
    return segments.stream().skip(1).anyMatch(FORMS::contains) ? LETTER : PUBLIC;
  }

  /** Whether the session and the permissions of the caller are checked; closed in doubt. */
  public boolean isGated() {
    return this == ENTRANCE || this == WORKING || this == REFUSED;
  }

  /** Whether a handler's page may be kept for others, where the handler says so too. */
  public boolean isCacheable() {
    return this == PUBLIC;
  }
}
