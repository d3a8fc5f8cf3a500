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
 * Another site may link to a working page, and nothing else: it sends no form here, loads no piece
 * of a page and frames none. Browsers say where a request comes from (Fetch Metadata); one that
 * does not still has to send along what only its own forms know.
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
