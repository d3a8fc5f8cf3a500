package tequio.httpclient;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Tells publicly routable addresses from private, local and reserved ones. */
final class PublicAddressCheck {

  /** Special-purpose blocks of IPv4 (RFC 6890 and later). */
  private static final List<Block> CLOSED =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 4),
          Block.of("240.0.0.0", 4));

  /**
   * The only block of IPv6 that is assigned for global unicast; the blocks below are its
   * special-purpose parts.
   */
  private static final Block GIVEN_OUT = Block.of("2000::", 3);

  private static final List<Block> CLOSED_OF_IT =
      List.of(
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("3fff::", 20));

  private record Block(BigInteger first, int bits, int length) {

    static Block of(String address, int bits) {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return new Block(new BigInteger(1, bytes), bits, bytes.length * 8);
    }

    boolean holds(InetAddress address) {
      byte[] bytes = address.getAddress();
      int rest = length - bits;
      return bytes.length * 8 == length
          && new BigInteger(1, bytes).shiftRight(rest).equals(first.shiftRight(rest));
    }
  }

  static boolean holds(InetAddress address) {
    return address instanceof Inet4Address
        ? CLOSED.stream().noneMatch(it -> it.holds(address))
        : GIVEN_OUT.holds(address) && CLOSED_OF_IT.stream().noneMatch(it -> it.holds(address));
  }

  private PublicAddressCheck() {}
}
