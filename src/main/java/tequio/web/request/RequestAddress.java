package tequio.web.request;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a request, parsed once and kept as an attribute of it. No other class reads the
 * path of a request, so that all agree on it.
 *
 * @param path canonical path with the language prefix; {@code /} or {@code /en} if the path was
 *     refused as not canonical
 * @param english whether the address is English
 * @param segments segments without the language
 */
public record RequestAddress(
    String path, boolean english, List<String> segments, AddressClass addressClass) {

  private static final String ATTRIBUTE = RequestAddress.class.getName();
  private static final Pattern ENGLISH = Pattern.compile("^/en(?=/|$)");

  /** Returns the address of a request; on error pages, that of the original request. */
  public static RequestAddress of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof RequestAddress known) {
      return known;
    }
    var read = parse(asked(request));
    request.setAttribute(ATTRIBUTE, read);
    return read;
  }

  /** Parses a path; the class is {@link AddressClass#REFUSED} unless the path is canonical. */
  public static RequestAddress parse(String raw) {
    boolean english = ENGLISH.matcher(raw).find();
    if (!isCanonical(raw)) {
      return new RequestAddress(english ? "/en" : "/", english, List.of(), AddressClass.REFUSED);
    }
    var plain = english ? raw.substring("/en".length()) : raw;
    var segments = plain.length() < 2 ? List.<String>of() : List.of(plain.substring(1).split("/"));
    return new RequestAddress(raw, english, segments, AddressClass.of(segments));
  }

  /** Parses the path of a request as it was sent. */
  static PathSyntax.Reading spelling(HttpServletRequest request) {
    return PathSyntax.read(asked(request));
  }

  /** Returns the path without the language prefix. */
  public String plain() {
    return "/" + String.join("/", segments);
  }

  /** First segment; empty for the home page. */
  public String first() {
    return segments.isEmpty() ? "" : segments.getFirst();
  }

  /** Language prefix: {@code /en} or empty. */
  public String language() {
    return english ? "/en" : "";
  }

  /** Checks the common case first, because nearly every path is simple. */
  private static boolean isCanonical(String raw) {
    return PathSyntax.isSimple(raw) || PathSyntax.read(raw).canonical().equals(Optional.of(raw));
  }

  /** Returns the raw path; empty if Tomcat could not parse the request line. */
  private static String asked(HttpServletRequest request) {
    @Nullable String path =
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
            ? failed
            : request.getRequestURI();
    return path == null ? "" : path;
  }
}
