package tequio.files.bytes;

import java.nio.file.Path;
import java.time.Clock;
import tequio.settings.Setting;
import tequio.settings.Settings;

/** The places an installation keeps files in: a folder of its home, or a bucket when it is told. */
public record FileStore(ByteStore store, Asides asides) {

  private static final String FOLDER = "archivos";

  public static FileStore open(Settings settings, Clock clock) {
    return settings
        .find(Setting.TEQUIO_FILES)
        .map(address -> inBucket(address, settings.home()))
        .orElseGet(() -> onDisk(settings.home(), clock));
  }

  public static FileStore onDisk(Path home, Clock clock) {
    return new FileStore(new DiskStore(home.resolve(FOLDER), clock), asides(home));
  }

  public static FileStore inBucket(String address, Path home) {
    return new FileStore(S3Address.parse(address).open(), asides(home));
  }

  private static Asides asides(Path home) {
    return new Asides(home.resolve(FOLDER).resolve("aside"));
  }
}
