package tequio.web.request;

import java.util.List;
import java.util.Set;

/**
 * Classifies addresses by their first segment (public, working, API …), for cache, security,
 * headers and idempotency alike.
 */
public enum AddressClass {
  /** Public pages, the same for everybody. */
  PUBLIC(Set.of()),
  /** Public responses that are not cached as pages. */
  UNCACHED(Set.of("health", "static", "buscar", "bitacora", "archivos", "api", "error")),
  /** Forms that anybody may send without an account, and the links given in answer. */
  LETTER(Set.of("baja", "seguir", "asistencia", "mesa")),
  /** Sign-in, sign-out and invitations. */
  ENTRANCE(Set.of("entrar", "salir", "invitacion")),
  /** Pages for signed-in people. */
  WORKING(Set.of("trabajo", "cuenta", "admin")),
  /** Only while the demonstration runs, for those who started it. */
  DEMONSTRATION(Set.of("demo")),
  /** Not canonical: nothing is served there. */
  REFUSED(Set.of());

  /** Segments of such forms below any public page. */
  private static final Set<String> FORMS =
      Set.of(
          "seguir",
          "adherirse",
          "registro",
          "declarar",
          "votar",
          "enlace",
          "solicitud",
          "unirse",
          "participar",
          "impugnar");

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

  /** Whether session and permissions are checked; also for refused addresses, to be safe. */
  public boolean isGated() {
    return this == ENTRANCE || this == WORKING || this == REFUSED;
  }

  /** Whether pages may be cached, if their handler allows it too. */
  public boolean isCacheable() {
    return this == PUBLIC;
  }
}
