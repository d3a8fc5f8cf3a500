package tequio.data.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** File formats of datasets. */
public enum Format {
  CSV("text/csv;charset=utf-8;header=present"),
  JSON("application/json"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns the file extension, such as {@code csv}. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether it is worth compressing; workbooks are compressed already. */
  boolean isPlain() {
    return this != XLSX;
  }

  public static Optional<Format> find(String ending) {
    return Arrays.stream(values()).filter(it -> it.ending().equals(ending)).findFirst();
  }
}
