package tequio.httpclient;

import java.io.IOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tequio.httpclient.FetchRejectedException.Why;

/**
 * HTTP client for addresses typed by people. It resolves the name once, requires every address to
 * be public and connects to exactly the address it checked (against DNS rebinding). No redirects,
 * no cookies, short timeouts.
 */
@Component
public class OutgoingClient {

  /** Time limit of the whole exchange and maximum size of the response. */
  public record Bounds(Duration time, int bytes) {

    /** 10 seconds and 1 MiB: enough to see whether a document exists and what it is. */
    public static final Bounds SMALL = new Bounds(Duration.ofSeconds(10), 1 << 20);
  }

  /** Resolver of host names. */
  interface Names {
    InetAddress[] all(String host) throws UnknownHostException;
  }

  /**
   * Addresses and ports that may be connected to: ports 80 and 443 of public addresses, except in
   * tests.
   */
  record Reach(Predicate<InetAddress> address, Predicate<Integer> port) {

    static final Reach PUBLIC = new Reach(PublicAddressCheck::holds, List.of(80, 443)::contains);
  }

  /**
   * Host that ends in a number but is no plain dotted IPv4 address: programs read it differently,
   * as octal, hexadecimal or decimal.
   */
  private static final Pattern TWO_READINGS =
      Pattern.compile(
          "(?!(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})$)"
              + "(?:.*\\.)?(?:\\d+|0[xX]\\p{XDigit}*)\\.?");

  private final Clock clock;
  private final Names names;
  private final Reach reach;

  @Autowired
  OutgoingClient(Clock clock) {
    this(clock, InetAddress::getAllByName, Reach.PUBLIC);
  }

  OutgoingClient(Clock clock, Names names, Reach reach) {
    this.clock = clock;
    this.names = names;
    this.reach = reach;
  }

  public FetchResponse get(URI address, Bounds bounds) throws FetchRejectedException {
    var target = target(address);
    var deadline = new Deadline(clock, clock.instant().plus(bounds.time()));
    try {
      return PinnedHttpRequest.get(target, look(target.host()), bounds.bytes(), deadline);
    } catch (SocketTimeoutException slow) {
      throw new FetchRejectedException(Why.TOO_SLOW);
    } catch (IOException broken) {
      throw new FetchRejectedException(Why.NO_ANSWER);
    }
  }

  private PinnedHttpRequest.Target target(URI address) throws FetchRejectedException {
    boolean secret = "https".equalsIgnoreCase(address.getScheme());
    boolean web = secret || "http".equalsIgnoreCase(address.getScheme());
    if (!web
        || address.getHost() == null
        || address.getRawUserInfo() != null
        || TWO_READINGS.matcher(address.getHost()).matches()) {
      throw new FetchRejectedException(Why.NO_WEB_ADDRESS);
    }
    int port = address.getPort() < 0 ? (secret ? 443 : 80) : address.getPort();
    if (!reach.port().test(port)) {
      throw new FetchRejectedException(Why.NOT_PUBLIC);
    }
    return new PinnedHttpRequest.Target(secret, address.getHost(), port, path(address));
  }

  private static String path(URI address) {
    var path = address.getRawPath();
    var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return (path == null || path.isEmpty() ? "/" : path) + query;
  }

  /**
   * Resolves a host and returns its first address. Every address must be public: a mixed answer
   * suggests an attack.
   */
  private InetAddress look(String host) throws FetchRejectedException {
    try {
      var bare = host.replaceAll("^\\[|]$", "");
      var found = names.all(bare.contains(":") ? bare : IDN.toASCII(bare));
      for (var address : found) {
        if (!reach.address().test(address)) {
          throw new FetchRejectedException(Why.NOT_PUBLIC);
        }
      }
      return found[0];
    } catch (UnknownHostException | IllegalArgumentException nobody) {
      throw new FetchRejectedException(Why.NO_ANSWER);
    }
  }
}
