package tequio.files.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tequio.files.content.UploadRules.Rule.DAMAGED;
import static tequio.files.content.UploadRules.Rule.EMBEDDED;
import static tequio.files.content.UploadRules.Rule.MACROS;
import static tequio.files.content.UploadRules.Rule.NOT_ADMITTED;
import static tequio.files.content.UploadRules.Rule.SWELLS;
import static tequio.files.content.UploadRules.refused;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Checks office documents: no macros, no embedded files, bounded expansion. */
final class OfficeZip {

  private static final int MOST_ENTRIES = 1_000;
  private static final long MOST_BYTES = 500L << 20;
  private static final long MOST_RATIO = 100;
  private static final long SMALL = 1L << 20;
  private static final int END_RECORD = 22;

  private static final Pattern PROGRAM =
      Pattern.compile(
          ".*vba(project|data).*|.*/macrosheets/.*|.*/activex/.*|(basic|scripts)/.*|.*/(basic|scripts)/.*");
  private static final Pattern OTHER_FILE =
      Pattern.compile(
          ".*/embeddings/.*|object [0-9]+/object.*|.*\\.(zip|jar|exe|dll|js|vbs|swf|class)");

  private final Path file;
  private final Set<String> names = new HashSet<>();
  private String contentTypes = "";
  private String mimetype = "";
  private long total;

  OfficeZip(Path file) {
    this.file = file;
  }

  MediaKind kind() throws IOException {
    refuseAppended();
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw refused(SWELLS);
      }
      for (var entry : zip.stream().toList()) {
        checkName(entry.getName());
        check(zip, entry);
      }
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw refused(DAMAGED);
    }
    return named();
  }

  /** Refuses bytes after the end record, which could be another file. */
  private void refuseAppended() throws IOException {
    if (!FileSignature.last(file, END_RECORD).startsWith("PK\u0005\u0006")) {
      throw refused(DAMAGED);
    }
  }

  private void checkName(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    if (!names.add(name) || name.startsWith("/") || name.contains("..") || name.contains("\\")) {
      throw refused(DAMAGED);
    }
    if (PROGRAM.matcher(name).matches()) {
      throw refused(MACROS);
    }
    if (OTHER_FILE.matcher(name).matches()) {
      throw refused(EMBEDDED);
    }
  }

  /** Counts the decompressed bytes, since the sizes stated in a ZIP cannot be trusted. */
  private void check(ZipFile zip, ZipEntry entry) throws IOException {
    try (var in = zip.getInputStream(entry)) {
      byte[] begin = in.readNBytes(64 * 1024);
      remember(entry.getName(), begin);
      refuseHidden(new String(begin, java.nio.charset.StandardCharsets.ISO_8859_1));
      byte[] some = new byte[64 * 1024];
      long bytes = begin.length;
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        bytes += read;
        count(read, bytes, entry);
      }
      total += begin.length;
    }
  }

  private void count(int read, long bytes, ZipEntry entry) {
    total += read;
    if (total > MOST_BYTES
        || bytes > SMALL && bytes / Math.max(1, entry.getCompressedSize()) > MOST_RATIO) {
      throw refused(SWELLS);
    }
  }

  private void remember(String name, byte[] begin) {
    if (name.equals("[Content_Types].xml")) {
      contentTypes = new String(begin, UTF_8);
    } else if (name.equals("mimetype")) {
      mimetype = new String(begin, UTF_8).strip();
    }
  }

  /**
   * Refuses document type declarations, which XML bombs need, and embedded archives and programs.
   */
  private static void refuseHidden(String begin) {
    if (begin.contains("<!DOCTYPE") || begin.contains("<!ENTITY")) {
      throw refused(DAMAGED);
    }
    if (begin.startsWith("PK\u0003\u0004")
        || begin.startsWith("MZ")
        || begin.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw refused(EMBEDDED);
    }
  }

  private MediaKind named() {
    String types = contentTypes.toLowerCase(Locale.ROOT);
    if (types.contains("macroenabled") || types.contains("vbaproject")) {
      throw refused(MACROS);
    }
    if (types.contains("wordprocessingml.document.main+xml")) {
      return MediaKind.DOCX;
    }
    if (types.contains("spreadsheetml.sheet.main+xml")) {
      return MediaKind.XLSX;
    }
    return switch (mimetype) {
      case "application/vnd.oasis.opendocument.text" -> MediaKind.ODT;
      case "application/vnd.oasis.opendocument.spreadsheet" -> MediaKind.ODS;
      default -> throw refused(NOT_ADMITTED);
    };
  }
}
