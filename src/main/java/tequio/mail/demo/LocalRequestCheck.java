package tequio.mail.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tequio.settings.Setting;
import tequio.settings.Settings;

/**
 * Whether a request comes from whoever started the demonstration on this machine: with the key that
 * was printed there, from a local address, under a local name, and through no proxy. A proxy that
 * adds no header and asks as localhost looks local, so only the key proves it.
 */
@Component
public class LocalRequestCheck {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  /** Beginnings of the names of headers that proxies and content delivery networks add. */
  private static final List<String> SAID_BY_PROXIES =
      List.of(
          "cdn-loop",
          "cf-",
          "client-ip",
          "fastly-",
          "fly-",
          "forwarded",
          "proxy-",
          "true-client-ip",
          "via",
          "x-amz",
          "x-arr-",
          "x-azure-",
          "x-client-ip",
          "x-cluster-client-ip",
          "x-envoy-",
          "x-forwarded",
          "x-original-",
          "x-proxy",
          "x-real-ip",
          "x-request-id");

  private final DemonstrationKey key;
  private final boolean knownElsewhere;

  LocalRequestCheck(
      Settings settings, DemonstrationKey key, @Value("${tequio.proxy:}") String proxy) {
    this.key = key;
    this.knownElsewhere =
        !proxy.isBlank()
            || settings.find(Setting.TEQUIO_URL).filter(it -> !it.isBlank()).isPresent();
  }

  /**
   * Whether the request comes from the person who started the demonstration, or was given the
   * printed address.
   */
  public boolean asks(HttpServletRequest request) {
    return isLocal(request) && key.isHeldBy(request);
  }

  /** Whether nothing indicates that the request comes from elsewhere; this alone proves nothing. */
  boolean isLocal(HttpServletRequest request) {
    return isPossible()
        && isLoopback(request.getRemoteAddr())
        && NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))
        && !request.getProtocol().equals("HTTP/1.0")
        && Collections.list(request.getHeaderNames()).stream()
            .noneMatch(LocalRequestCheck::isOfProxy);
  }

  /** Whether requests can be local: not if the site has a public address or a proxy. */
  public boolean isPossible() {
    return !knownElsewhere;
  }

  private static boolean isOfProxy(String header) {
    var name = header.toLowerCase(Locale.ROOT);
    return SAID_BY_PROXIES.stream().anyMatch(name::startsWith);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
