package tequio.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import tequio.web.error.BareErrorPages;
import tequio.web.request.RequestAddress;

/**
 * Tomcat valve: answers requests that the connector has already refused, with the site's error page
 * or, below {@code /api}, with problem details. No later valve or filter sees such a request, whose
 * address may be missing. So it answers a query that cannot be read or holds U+0000.
 */
final class MalformedRequestValve extends ValveBase {

  private static final int BAD_REQUEST = 400;
  private static final String FOR_PROGRAMS = "/api/";

  /** The character U+0000, which no text of the program and none of PostgreSQL may hold. */
  private static final String NULL = "%00";

  private static final String PROBLEM =
      "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":%d}\n";

  private final BareErrorPages pages;
  private final SecurityHeadersFilter headers;

  MalformedRequestValve(BareErrorPages pages, SecurityHeadersFilter headers) {
    super(true);
    this.pages = pages;
    this.headers = headers;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    boolean refused = response.isError() || response.getStatus() >= BAD_REQUEST;
    if (refused || request.getDecodedRequestURI() == null || !hasReadableQuery(request)) {
      answer(refused ? response.getStatus() : BAD_REQUEST, path(request), response);
    } else {
      getNext().invoke(request, response);
    }
  }

  /** Reads the parameters here, because a later access would throw an exception. */
  private static boolean hasReadableQuery(Request request) throws IOException {
    var query = request.getQueryString();
    if (query == null || query.contains(NULL)) {
      return query == null;
    }
    try {
      // After access to the stream, only the query is parsed for parameters.
      request.getInputStream();
      request.getParameterMap();
      return true;
    } catch (IllegalStateException unreadable) {
      return false;
    }
  }

  private void answer(int status, String path, Response response) throws IOException {
    boolean toProgram = path.startsWith(FOR_PROGRAMS);
    byte[] body = toProgram ? PROBLEM.formatted(status).getBytes(UTF_8) : pages.html(status, path);
    response.setSuspended(false);
    response.resetBuffer();
    response.setStatus(status);
    headers.write(RequestAddress.parse(path), response);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(
        toProgram ? "application/problem+json;charset=UTF-8" : "text/html;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Returns the raw path without the query; empty if the request line was not parsed. */
  private static String path(Request request) {
    var written = request.getCoyoteRequest().requestURI().toString();
    return written == null ? "" : written;
  }
}
