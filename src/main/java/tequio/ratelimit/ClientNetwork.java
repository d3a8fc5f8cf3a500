package tequio.ratelimit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Address and network of a client: IPv4 with its /24, IPv6 as its /64 (one household) with its /48.
 * Forwarding headers count only where the trusted proxy wrote them.
 */
@Component
class ClientNetwork {

  private static final String HEADER = "X-Forwarded-For";

  private final Set<String> proxies;

  ClientNetwork(@Value("${tequio.proxy:}") String proxies) {
    this.proxies =
        Arrays.stream(proxies.split("[,\\s]+"))
            .filter(address -> !address.isEmpty())
            .map(ClientNetwork::spelled)
            .collect(Collectors.toUnmodifiableSet());
  }

  String address(HttpServletRequest request) {
    return prefix(heard(request), 4, 8);
  }

  String network(HttpServletRequest request) {
    return prefix(heard(request), 3, 6);
  }

  /**
   * Returns the client's address. Each proxy appends its peer to the header, so the client is the
   * last entry that is not one of our proxies.
   */
  private String heard(HttpServletRequest request) {
    var heard = spelled(request.getRemoteAddr());
    var passed = new ArrayList<String>();
    for (var header : Collections.list(request.getHeaders(HEADER))) {
      passed.addAll(List.of(header.split(",")));
    }
    while (proxies.contains(heard) && !passed.isEmpty()) {
      heard = spelled(passed.removeLast().strip());
    }
    return heard;
  }

  private static String prefix(String address, int ofFour, int ofSix) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(bytes, 0, bytes.length == 4 ? ofFour : ofSix);
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }

  /** Returns the address as Java writes it; text that is no address is returned unchanged. */
  private static String spelled(String address) {
    try {
      return InetAddress.ofLiteral(address).getHostAddress();
    } catch (IllegalArgumentException unreadable) {
      return address;
    }
  }
}
