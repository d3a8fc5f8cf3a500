package tequio.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.stream.IntStream;
import tequio.settings.StartupException;

/** Finds free ports below the range of ephemeral ports. */
final class Ports {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LOWEST = 20_000;
  private static final int ABOVE_HIGHEST = 32_000;
  private static final int TRIES = 100;

  static int free() {
    return IntStream.range(0, TRIES)
        .map(any -> RANDOM.nextInt(LOWEST, ABOVE_HIGHEST))
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(() -> new StartupException("database.stop.no-port"));
  }

  static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  private Ports() {}
}
