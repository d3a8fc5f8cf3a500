package tequio.accounts.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.regex.Pattern;
import tequio.web.Texts;
import tequio.web.request.RequestAddress;

/** Address to continue at after sign-in; always one of this site. */
public final class ReturnUrl {

  /** The home of whoever is signed in. */
  public static final String HOME = "/trabajo";

  /** Where a form that was typed while its session ended comes back. */
  private static final String FORM = "/cuenta/formulario";

  /** A path of ours: one slash, then no character by which a browser would leave the site. */
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

  /** Leads on to the form that was typed and kept. */
  static String signInForFormOf(HttpServletRequest request) {
    var language = RequestAddress.of(request).language();
    return language + "/entrar?volver=" + URLEncoder.encode(language + FORM, UTF_8);
  }

  static String signInAgainForFormOf(HttpServletRequest request) {
    return signInForFormOf(request) + "&reciente";
  }

  /** The page that asks for the second step, and then leads on. */
  static String secondStepFor(HttpServletRequest request) {
    return signInFor(request).replaceFirst("/entrar", "/entrar/segundo-paso");
  }

  static String signInAgainFor(HttpServletRequest request) {
    var wayIn = signInFor(request);
    return wayIn + (wayIn.contains("?") ? "&" : "?") + "reciente";
  }

  /** The address somebody wrote, where it is one of ours; else their home. */
  public static String to(String written) {
    return OURS.matcher(written).matches() && !written.contains("..") && !written.contains("//")
        ? written
        : HOME;
  }

  /** What was written before, or their home in the language they read. */
  public static String from(String kept, Texts t) {
    return kept.equals(HOME) ? t.to(HOME) : kept;
  }

  private ReturnUrl() {}
}
