package tequio.accounts.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.regex.Pattern;
import tequio.web.Texts;
import tequio.web.request.RequestAddress;

/** Address to continue at after sign-in; always one of this site. */
public final class ReturnUrl {

  /** Start page of signed-in people. */
  public static final String HOME = "/trabajo";

  /** Page that gives back a stored form. */
  private static final String FORM = "/cuenta/formulario";

  /**
   * Paths of this site that may be returned to, with characters that cannot lead to another site.
   */
  private static final Pattern OURS =
      Pattern.compile("/(en/)?(trabajo|cuenta|admin|invitacion)(/[\\w/.~-]*)?(\\?[\\w=&%.~-]*)?");

  static String signInFor(HttpServletRequest request) {
    var asked = RequestAddress.of(request);
    if (!request.getMethod().equals("GET")) {
      return asked.language() + "/entrar";
    }
    var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return asked.language() + "/entrar?volver=" + URLEncoder.encode(asked.path() + query, UTF_8);
  }

  /** Returns the sign-in address that continues at the stored form. */
  static String signInForFormOf(HttpServletRequest request) {
    var language = RequestAddress.of(request).language();
    return language + "/entrar?volver=" + URLEncoder.encode(language + FORM, UTF_8);
  }

  static String signInAgainForFormOf(HttpServletRequest request) {
    return signInForFormOf(request) + "&reciente";
  }

  /** Returns the address of the second step that continues at the requested page. */
  static String secondStepFor(HttpServletRequest request) {
    return signInFor(request).replaceFirst("/entrar", "/entrar/segundo-paso");
  }

  static String signInAgainFor(HttpServletRequest request) {
    var wayIn = signInFor(request);
    return wayIn + (wayIn.contains("?") ? "&" : "?") + "reciente";
  }

  /** Returns the address if it is one of this site, else {@link #HOME}. */
  public static String to(String written) {
    return OURS.matcher(written).matches() && !written.contains("..") && !written.contains("//")
        ? written
        : HOME;
  }

  /** Returns the address, with {@link #HOME} in the reader's language. */
  public static String from(String kept, Texts t) {
    return kept.equals(HOME) ? t.to(HOME) : kept;
  }

  private ReturnUrl() {}
}
