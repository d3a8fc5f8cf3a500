package tequio.mail.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether whoever asks sits at this very machine: not behind a proxy on it, and not on a page of
 * another site whose name was made to point here.
 */
@Component
public class OnThisMachine {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final List<String> SAID_BY_PROXIES =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final boolean behindProxy;

  OnThisMachine(@Value("${tequio.proxy:}") String proxy) {
    this.behindProxy = !proxy.isBlank();
  }

  public boolean asks(HttpServletRequest request) {
    return !behindProxy
        && isLoopback(request.getRemoteAddr())
        && NAMES.contains(request.getServerName())
        && SAID_BY_PROXIES.stream().noneMatch(it -> request.getHeader(it) != null);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
