package tequio.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Fetch Metadata headers of a request. */
public final class FetchMetadata {

  private static final String SITE = "Sec-Fetch-Site";
  private static final Set<String> OURS = Set.of("same-origin", "none");

  public static boolean isSaid(HttpServletRequest request) {
    return request.getHeader(SITE) != null;
  }

  /** Whether another site caused the request. */
  public static boolean isFromElsewhere(HttpServletRequest request) {
    var from = request.getHeader(SITE);
    return from != null && !OURS.contains(from);
  }

  private FetchMetadata() {}
}
