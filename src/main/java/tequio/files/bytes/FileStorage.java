package tequio.files.bytes;

import java.nio.file.Path;
import java.time.Clock;
import tequio.settings.Setting;
import tequio.settings.Settings;

/** Configured byte store and staging area: a directory of the installation or an S3 bucket. */
public record FileStorage(ByteStore store, UploadStagingArea asides) {

  private static final String FOLDER = "archivos";

  public static FileStorage open(Settings settings, Clock clock) {
    return settings
        .find(Setting.TEQUIO_FILES)
        .map(address -> inBucket(address, settings.home()))
        .orElseGet(() -> onDisk(settings.home(), clock));
  }

  public static FileStorage onDisk(Path home, Clock clock) {
    return new FileStorage(new DiskStore(home.resolve(FOLDER), clock), asides(home));
  }

  public static FileStorage inBucket(String address, Path home) {
    return new FileStorage(S3Address.parse(address).open(), asides(home));
  }

  private static UploadStagingArea asides(Path home) {
    return new UploadStagingArea(home.resolve(FOLDER).resolve("aside"));
  }
}
