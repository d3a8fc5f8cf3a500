package tequio.web.request;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a request, parsed once and kept as an attribute of it. No other class reads the
 * path of a request, so none can take it for another one than the rest of the program.
 *
 * @param path in its canonical spelling, with the language in front; {@code /} or {@code /en} where
 *     the request was refused for its spelling
 * @param english whether the address asks for English
 * @param segments without the language
 */
public record RequestAddress(
    String path, boolean english, List<String> segments, AddressClass addressClass) {

  private static final String ATTRIBUTE = RequestAddress.class.getName();
  private static final Pattern ENGLISH = Pattern.compile("^/en(?=/|$)");

  /** What was asked for first, also where an error page is drawn in its stead. */
  public static RequestAddress of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof RequestAddress known) {
      return known;
    }
    var read = parse(asked(request));
    request.setAttribute(ATTRIBUTE, read);
    return read;
  }

  /** The address that a path spells; refused unless it is spelled canonically. */
  public static RequestAddress parse(String raw) {
    boolean english = ENGLISH.matcher(raw).find();
    if (!isCanonical(raw)) {
      return new RequestAddress(english ? "/en" : "/", english, List.of(), AddressClass.REFUSED);
    }
    var plain = english ? raw.substring("/en".length()) : raw;
    var segments = plain.length() < 2 ? List.<String>of() : List.of(plain.substring(1).split("/"));
    return new RequestAddress(raw, english, segments, AddressClass.of(segments));
  }

  /** How the address that was sent is spelled; empty where none is spelled so. */
  static PathSyntax.Reading spelling(HttpServletRequest request) {
    return PathSyntax.read(asked(request));
  }

  /** The same address without the language. */
  public String plain() {
    return "/" + String.join("/", segments);
  }

  /** The first word; empty for the home page. */
  public String first() {
    return segments.isEmpty() ? "" : segments.getFirst();
  }

  /** What stands in front of an address of this site in the language of this request. */
  public String language() {
    return english ? "/en" : "";
  }

  /** Nearly every address has only such letters, and is asked for often. */
  private static boolean isCanonical(String raw) {
    return PathSyntax.isSimple(raw) || PathSyntax.read(raw).canonical().equals(Optional.of(raw));
  }

  /** A request line that was never understood has no path. */
  private static String asked(HttpServletRequest request) {
    @Nullable String path =
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
            ? failed
            : request.getRequestURI();
    return path == null ? "" : path;
  }
}
