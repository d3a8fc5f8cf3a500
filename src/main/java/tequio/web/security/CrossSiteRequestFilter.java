package tequio.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Filter: refuses requests that another site made a browser send, by Fetch Metadata. Clients that
 * are not browsers send none and are not affected.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class CrossSiteRequestFilter extends OncePerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final @Nullable String site;

  CrossSiteRequestFilter(@Value("${tequio.url:http://localhost}") String site) {
    this.site = authority(site);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return SAFE.contains(request.getMethod()) || isOurs(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  private boolean isOurs(HttpServletRequest request) {
    if (FetchMetadata.isSaid(request)) {
      return !FetchMetadata.isFromElsewhere(request);
    }
    var origin = request.getHeader("Origin");
    return origin == null || isHere(authority(origin), request.getHeader("Host"));
  }

  /**
   * Whether the origin is the requested host, or the public address if a proxy uses another host.
   */
  private boolean isHere(@Nullable String origin, @Nullable String host) {
    return origin != null && (origin.equalsIgnoreCase(host) || origin.equalsIgnoreCase(site));
  }

  private static @Nullable String authority(String address) {
    try {
      return URI.create(address).getAuthority();
    } catch (IllegalArgumentException nonsense) {
      return null;
    }
  }
}
