package tequio.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Visit;

/** Whose page an address is, read from the address alone. */
@Component
class Scopes {

  /** First segments below which nothing is a public page, or each question has its own answer. */
  private static final Set<String> PRIVATE =
      Set.of(
          "health",
          "static",
          "buscar",
          "bitacora",
          "archivos",
          "trabajo",
          "admin",
          "entrar",
          "salir",
          "cuenta",
          "invitacion",
          "baja",
          "demo",
          "error",
          "seguir");

  /** Below any public page: who asks it to follow types an address. */
  private static final String FORM = "seguir";

  private final Gazetteer gazetteer;

  Scopes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  boolean isPrivate(HttpServletRequest request) {
    var parts = parts(request.getRequestURI());
    return parts.length > 0 && (PRIVATE.contains(parts[0]) || parts[parts.length - 1].equals(FORM));
  }

  /** The government an address lies below; empty for pages that show many. */
  Optional<Government> find(String uri) {
    var parts = parts(uri);
    if (parts.length == 0) {
      return Optional.empty();
    }
    var first = gazetteer.findByPath("/" + parts[0]);
    return parts.length == 1
        ? first
        : gazetteer.findByPath("/" + parts[0] + "/" + parts[1]).or(() -> first);
  }

  private static String[] parts(String uri) {
    var path = Visit.plain(uri).substring(1);
    return path.isEmpty() ? new String[0] : path.split("/");
  }
}
