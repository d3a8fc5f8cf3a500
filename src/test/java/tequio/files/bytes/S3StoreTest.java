package tequio.files.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tequio.settings.StartupException;

/** The same files in a bucket: a real server that speaks S3 and checks signatures. */
@Tag("slow")
class S3StoreTest {

  @TempDir static Path folder;
  static Process server;
  static int port;

  @BeforeAll
  static void start() throws Exception {
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Files.createDirectories(folder.resolve("s3/tequio"));
    Path properties =
        Files.write(
            folder.resolve("s3.conf"),
            List.of(
                "s3proxy.endpoint=http://127.0.0.1:" + port,
                "s3proxy.authorization=aws-v4",
                "s3proxy.identity=clave",
                "s3proxy.credential=secreto/+de verdad",
                "jclouds.provider=filesystem-nio2",
                "jclouds.identity=clave",
                "jclouds.credential=unused",
                "jclouds.filesystem.basedir=" + folder.resolve("s3")));
    server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-jar",
                "target/s3/s3proxy.jar",
                "--properties",
                properties.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("s3.log").toFile())
            .start();
    await();
  }

  private static void await() throws Exception {
    for (int tries = 0; server.isAlive() && tries < 600; tries++) {
      try (var _ = new Socket("127.0.0.1", port)) {
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException(Files.readString(folder.resolve("s3.log")));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  @Test
  void a_file_is_kept_found_listed_and_removed() throws IOException {
    var places = open("secreto%2F%2Bde%20verdad");
    String hash;
    try (var aside = places.asides().receive(in("Acta de la mesa"), 1_000)) {
      hash = aside.hash();
      places.store().keep(aside);
      places.store().keep(aside);
    }

    try (var found = places.store().find(hash).orElseThrow()) {
      assertThat(found).hasContent("Acta de la mesa");
    }
    try (var all = places.store().all()) {
      assertThat(all).extracting(ByteStore.Kept::hash).containsExactly(hash);
    }
    assertThat(places.store().find("0".repeat(64))).isEmpty();
    places.store().remove(hash);
    assertThat(places.store().find(hash)).isEmpty();
  }

  @Test
  void a_wrong_secret_keeps_nothing() throws IOException {
    var places = open("otro");
    try (var aside = places.asides().receive(in("Acta"), 1_000)) {
      assertThatThrownBy(() -> places.store().keep(aside)).isInstanceOf(IOException.class);
      assertThat(open("secreto%2F%2Bde%20verdad").store().find(aside.hash())).isEmpty();
    }
  }

  @Test
  void an_address_that_is_none_is_refused_without_repeating_its_secret() {
    assertThatThrownBy(() -> FileStorage.inBucket("s3://clave:secreto@lugar", folder))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("TEQUIO_FILES")
        .hasMessageNotContaining("clave:secreto@lugar");
  }

  private static ByteArrayInputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static FileStorage open(String secret) {
    return FileStorage.inBucket(
        "http://clave:" + secret + "@127.0.0.1:" + port + "/tequio", folder);
  }
}
