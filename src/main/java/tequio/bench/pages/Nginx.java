package tequio.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tequio.bench.machine.Site;

/** nginx serving the same bytes from memory, for comparison. */
public record Nginx(Process process, int port, List<String> paths) implements AutoCloseable {

  private static final String SETTINGS =
      """
      daemon off; worker_processes 1; pid %1$s/nginx.pid; error_log %1$s/error.log;
      events { worker_connections 512; }
      http {
        access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
        open_file_cache max=100; default_type "text/html;charset=UTF-8";
        client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fast;
        uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
        server { listen 127.0.0.1:%2$d; root %1$s/pages; add_header Content-Encoding gzip;
          add_header Cache-Control "public, max-age=0, must-revalidate";
          add_header Vary Accept-Encoding; }
      }
      """;

  public static Nginx serving(Path folder, List<byte[]> pages, String cores) {
    int port = Site.freePort();
    try {
      var paths = lay(folder, pages);
      var settings =
          Files.writeString(folder.resolve("nginx.conf"), SETTINGS.formatted(folder, port));
      var process =
          new ProcessBuilder("taskset", "-c", cores, "nginx", "-c", settings.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("nginx.log").toFile())
              .start();
      var nginx = new Nginx(process, port, paths);
      nginx.waitUntilOpen();
      return nginx;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static List<String> lay(Path folder, List<byte[]> pages) throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    var paths = new ArrayList<String>();
    for (var page : pages) {
      paths.add("/" + paths.size());
      Files.write(folder.resolve("pages" + paths.getLast()), page);
    }
    return paths;
  }

  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** The one that opens the port, and the one that works. */
  public List<Long> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(ProcessHandle::pid)
        .toList();
  }

  private void waitUntilOpen() {
    for (int tries = 0; tries < 200; tries++) {
      try (var line = new Socket("127.0.0.1", port)) {
        if (line.isConnected()) {
          return;
        }
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new IllegalStateException("nginx does not open");
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
