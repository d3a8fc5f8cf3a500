package tequio.files.content;

import java.util.Arrays;
import java.util.Optional;

/** Accepted media types, each with its file extension. */
public enum MediaKind {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  TEXT("text/plain", "txt"),
  CSV("text/csv", "csv"),
  JSON("application/json", "json"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODT("application/vnd.oasis.opendocument.text", "odt");

  private final String type;
  private final String ending;

  MediaKind(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  /** The kind of a picture of this media type. */
  public static Optional<MediaKind> picture(String type) {
    return Arrays.stream(values()).filter(it -> it.isPicture() && it.type.equals(type)).findFirst();
  }

  public String type() {
    return type;
  }

  public String ending() {
    return ending;
  }

  public boolean isPicture() {
    return this == PNG || this == JPEG;
  }
}
