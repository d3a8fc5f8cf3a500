package tequio.operation.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import tequio.files.bytes.Hashes;
import tequio.settings.StartupException;
import tequio.storage.Json;
import tools.jackson.core.JacksonException;

/** Reads a backup archive after its checksum was verified. */
record ArchiveReader(Path path) {

  static final String MANIFEST = "manifiesto.json";
  static final String TABLES = "tablas/";
  static final String FILES = "archivos/";
  static final String TILES = "bitacora/";

  private static final int SEAL = "sha256 \n".length() + 64;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_./-]*");

  /** Receives each part in order; the stream ends at the end of the part. */
  interface EachPart {
    void take(String name, InputStream bytes) throws Exception;
  }

  static String seal(String hash) {
    return "sha256 " + hash + "\n";
  }

  void verify() throws IOException {
    refuseUnreadable();
    long size = Files.size(path) - SEAL;
    if (size <= 0) {
      throw new StartupException("operation.backup.stop.broken", path);
    }
    var sum = Hashes.sha256();
    try (var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      byte[] some = new byte[1 << 16];
      for (long left = size; left > 0; ) {
        int read = in.read(some, 0, (int) Math.min(some.length, left));
        sum.update(some, 0, Math.max(read, 0));
        left = read < 0 ? 0 : left - read;
      }
      String written = new String(in.readAllBytes(), UTF_8);
      if (!written.equals(seal(Hashes.hex(sum)))) {
        throw new StartupException("operation.backup.stop.broken", path);
      }
    }
  }

  private void refuseUnreadable() {
    if (Files.notExists(path)) {
      throw new StartupException("operation.backup.stop.no-file", path);
    }
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new StartupException("operation.backup.stop.unreadable", path);
    }
  }

  Manifest manifest() throws Exception {
    var found = new Manifest[1];
    each((name, bytes) -> {
      if (name.equals(MANIFEST)) {
        found[0] = parsed(bytes.readAllBytes());
      }
    });
    if (found[0] == null) {
      throw new StartupException("operation.backup.stop.broken", path);
    }
    return found[0];
  }

  private Manifest parsed(byte[] json) {
    try {
      return Json.MAPPER.readValue(json, Manifest.class);
    } catch (JacksonException other) {
      throw new StartupException("operation.backup.stop.format", path);
    }
  }

  void each(EachPart take) throws Exception {
    try (var tar =
        new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
      for (TarArchiveEntry part = tar.getNextEntry(); part != null; part = tar.getNextEntry()) {
        String name = part.getName();
        if (!part.isFile() || !NAME.matcher(name).matches() || name.contains("..")) {
          throw new StartupException("operation.backup.stop.broken", path);
        }
        take.take(name, tar);
      }
    }
  }
}
