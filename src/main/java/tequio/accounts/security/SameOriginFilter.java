package tequio.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import tequio.web.security.FetchMetadata;

/**
 * Filter: other sites may link to working pages but may not post to them, embed them or load parts
 * of them, judged by Fetch Metadata or, without it, by the CSRF token.
 */
final class SameOriginFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    response.addHeader("Vary", "Sec-Fetch-Site");
    if (FetchMetadata.isFromElsewhere(request) && !isLinkFollowed(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "stale-form");
    } else {
      rest.doFilter(request, response);
    }
  }

  private static boolean isLinkFollowed(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && says(request.getHeader("Sec-Fetch-Mode"), "navigate")
        && says(request.getHeader("Sec-Fetch-Dest"), "document");
  }

  private static boolean says(@Nullable String header, String word) {
    return word.equals(header);
  }
}
