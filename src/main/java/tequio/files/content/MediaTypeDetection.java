package tequio.files.content;

import static tequio.files.content.UploadRules.Rule.DAMAGED;
import static tequio.files.content.UploadRules.Rule.EMPTY;
import static tequio.files.content.UploadRules.Rule.HEIC;
import static tequio.files.content.UploadRules.Rule.INCOMPLETE;
import static tequio.files.content.UploadRules.Rule.NOT_ADMITTED;
import static tequio.files.content.UploadRules.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Detects the media type from the content, never from the name. */
public record MediaTypeDetection(MediaKind kind, String type) {

  private static final int TAIL = 1024;

  /**
   * Detects the type of a file and checks it.
   *
   * @param name decides only between kinds of text, which cannot be told apart by content
   * @throws tequio.kernel.BusinessRuleException if the file is empty, damaged or of a type that is
   *     not accepted
   */
  public static MediaTypeDetection of(Path file, String name) throws IOException {
    if (Files.size(file) == 0) {
      throw refused(EMPTY);
    }
    return switch (detected(file)) {
      case "application/pdf" -> pdf(file);
      case "image/png" -> plain(MediaKind.PNG);
      case "image/jpeg" -> plain(MediaKind.JPEG);
      case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" ->
          throw refused(HEIC);
      case "application/zip" -> plain(new OfficeZip(file).kind());
      case "text/plain", "application/octet-stream", "application/json", "text/csv" ->
          PlainTextCheck.recognise(file, name);
      default -> throw refused(NOT_ADMITTED);
    };
  }

  private static MediaTypeDetection plain(MediaKind kind) {
    return new MediaTypeDetection(kind, kind.type());
  }

  private static String detected(Path file) throws IOException {
    try (var in = TikaInputStream.get(file)) {
      String type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
      return FileSignature.startsWith(file, "PK\u0003\u0004") ? "application/zip" : type;
    }
  }

  /**
   * Requires a PDF header at the very beginning and an end marker in the last kilobyte, with no ZIP
   * archive appended.
   */
  private static MediaTypeDetection pdf(Path file) throws IOException {
    if (!FileSignature.startsWith(file, "%PDF-")) {
      throw refused(DAMAGED);
    }
    String tail = FileSignature.last(file, TAIL);
    if (!tail.contains("%%EOF")) {
      throw refused(INCOMPLETE);
    }
    if (tail.contains("PK\u0005\u0006")) {
      throw refused(NOT_ADMITTED);
    }
    return plain(MediaKind.PDF);
  }
}
