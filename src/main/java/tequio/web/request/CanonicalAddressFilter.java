package tequio.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Filter: lets through only paths in their canonical spelling, so that no two spellings reach one
 * handler. GET and HEAD with another encoding or a trailing slash are redirected to the canonical
 * path, which begins with one slash and a letter; everything else is answered with 404, and with
 * 400 if it is no path at all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CanonicalAddressFilter extends OncePerRequestFilter {

  private static final Set<String> READS = Set.of("GET", "HEAD");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return RequestAddress.of(request).addressClass() != AddressClass.REFUSED;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    var spelling = RequestAddress.spelling(request);
    if (!spelling.wellFormed()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (spelling.canonical().isEmpty() || !READS.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      var query = request.getQueryString();
      response.setHeader(
          "Location", spelling.canonical().get() + (query == null ? "" : "?" + query));
      response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
    }
  }
}
