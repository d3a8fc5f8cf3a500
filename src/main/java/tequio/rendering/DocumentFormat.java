package tequio.rendering;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** File formats of documents. */
public enum DocumentFormat {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  /** Name of the query parameter that asks for a format. */
  public static final String PARAMETER = "formato";

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Extension of its files, and the value of the query parameter. */
  public String extension() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Optional<DocumentFormat> parse(@Nullable String value) {
    return Arrays.stream(values()).filter(it -> it.extension().equals(value)).findFirst();
  }
}
