package tequio.mail.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Properties;
import tequio.settings.StartupException;

/**
 * Configured mail server, {@code smtp://user:password@host:587}. TLS with a verified certificate is
 * required on networks.
 */
public record MailServer(Kind kind, String host, int port, String user, String password) {

  private static final int PATIENCE_IN_MILLISECONDS = 20_000;

  /** Protocol. */
  public enum Kind {
    SMTP(587),
    SMTPS(465),
    IMAP(143),
    IMAPS(993);

    private final int usual;

    Kind(int usual) {
      this.usual = usual;
    }

    /** Scheme of the URL, also used in property names of the mail library. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Parses a URL.
   *
   * @param open scheme without implicit TLS
   * @param encrypted scheme with implicit TLS
   * @throws StartupException if it is malformed
   */
  public static MailServer parse(String setting, String url, Kind open, Kind encrypted) {
    try {
      var it = new URI(url);
      for (var kind : new Kind[] {open, encrypted}) {
        if (kind.word().equals(it.getScheme()) && it.getHost() != null) {
          return server(kind, it);
        }
      }
    } catch (URISyntaxException | IllegalArgumentException unreadable) {
      // The exception below does not repeat the URL, which may contain a password.
    }
    throw new StartupException(
        "mail.stop.url", setting, open.word() + "://usuario:clave@correo.example");
  }

  private static MailServer server(Kind kind, URI url) {
    var user = url.getRawUserInfo() == null ? "" : url.getRawUserInfo();
    int colon = user.indexOf(':');
    return new MailServer(
        kind,
        url.getHost(),
        url.getPort() < 0 ? kind.usual : url.getPort(),
        plain(colon < 0 ? user : user.substring(0, colon)),
        plain(colon < 0 ? "" : user.substring(colon + 1)));
  }

  /** Decodes percent encoding; a plus sign stays one, because user names contain it. */
  private static String plain(String encoded) {
    return java.net.URLDecoder.decode(
        encoded.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
  }

  public Properties properties() {
    var all = new Properties();
    ways().forEach((name, value) -> all.put("mail." + kind.word() + "." + name, value.toString()));
    all.put("mail.transport.protocol", kind.word());
    all.put("mail.store.protocol", kind.word());
    return all;
  }

  private Map<String, Object> ways() {
    return Map.of(
        "connectiontimeout",
        PATIENCE_IN_MILLISECONDS,
        "timeout",
        PATIENCE_IN_MILLISECONDS,
        "writetimeout",
        PATIENCE_IN_MILLISECONDS,
        "ssl.checkserveridentity",
        true,
        "starttls.enable",
        true,
        "starttls.required",
        !isThisMachine(),
        "auth",
        !user.isEmpty(),
        "ssl.protocols",
        "TLSv1.3 TLSv1.2");
  }

  private boolean isThisMachine() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException elsewhere) {
      return false;
    }
  }

  /** Omits user and password, because this text may end up in a log. */
  @Override
  public String toString() {
    return kind.word() + "://" + host + ":" + port;
  }
}
