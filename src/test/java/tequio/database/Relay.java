package tequio.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A network between a program and its PostgreSQL that may swallow every packet without telling. */
public final class Relay implements AutoCloseable {

  private final ServerSocket door;
  private final int port;
  private volatile boolean swallowing;

  private Relay(int port) throws IOException {
    this.port = port;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /** In front of the server of a database. */
  public static Relay before(Database database) throws IOException {
    return new Relay(URI.create(database.program().url().substring("jdbc:".length())).getPort());
  }

  /** The same database behind this network. */
  public Database behind(Database real) {
    return new Behind(real);
  }

  /** From now on what is sent arrives nowhere, or arrives again. */
  public void swallow(boolean all) {
    swallowing = all;
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void accept() {
    try {
      while (true) {
        var client = door.accept();
        var server = new Socket(InetAddress.getLoopbackAddress(), port);
        Thread.ofVirtual().start(() -> pump(client, server));
        Thread.ofVirtual().start(() -> pump(server, client));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void pump(Socket from, Socket to) {
    try (from;
        to) {
      byte[] some = new byte[8192];
      boolean lost = false;
      for (int read = from.getInputStream().read(some);
          read >= 0;
          read = from.getInputStream().read(some)) {
        lost |= swallowing;
        if (!lost) {
          to.getOutputStream().write(some, 0, read);
        }
      }
    } catch (IOException closed) {
      // One side has left.
    }
  }

  private DatabaseCredentials through(DatabaseCredentials login) {
    return new DatabaseCredentials(
        login.url().replace(":" + port + "/", ":" + door.getLocalPort() + "/"),
        login.user(),
        login.password());
  }

  private final class Behind implements Database {

    private final Database real;

    Behind(Database real) {
      this.real = real;
    }

    @Override
    public DatabaseCredentials owner() {
      return through(real.owner());
    }

    @Override
    public DatabaseCredentials program() {
      return through(real.program());
    }

    @Override
    public boolean away() {
      return false;
    }

    @Override
    public void close() {
      try {
        door.close();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
