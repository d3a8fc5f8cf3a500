package tequio.files.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tequio.files.content.UploadRules.Rule.NOT_ADMITTED;
import static tequio.files.content.UploadRules.refused;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Checks text, CSV and JSON: valid characters only, and nothing that a browser would execute. */
final class PlainTextCheck {

  /** Encoding of older spreadsheet programs. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)<\\s*(!doctype|html|head|body|script|svg|iframe|object|embed|img|style|link)|<\\?xml");

  static MediaTypeDetection recognise(Path file, String name) throws IOException {
    if (isText(file, UTF_8)) {
      return recognised(file, name, UTF_8);
    }
    if (isText(file, WINDOWS)) {
      return recognised(file, name, WINDOWS);
    }
    throw refused(NOT_ADMITTED);
  }

  private static MediaTypeDetection recognised(Path file, String name, Charset charset)
      throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return isJson(file)
          ? new MediaTypeDetection(MediaKind.JSON, MediaKind.JSON.type())
          : recognised(file, "", charset);
    }
    if (looksLikeMarkup(file, charset)) {
      throw refused(NOT_ADMITTED);
    }
    var kind = lower.endsWith(".csv") ? MediaKind.CSV : MediaKind.TEXT;
    return new MediaTypeDetection(
        kind, kind.type() + ";charset=" + charset.name().toLowerCase(Locale.ROOT));
  }

  private static boolean isText(Path file, Charset charset) throws IOException {
    try (var text = Files.newBufferedReader(file, charset)) {
      char[] some = new char[8192];
      for (int read = text.read(some); read >= 0; read = text.read(some)) {
        for (int index = 0; index < read; index++) {
          if (isControl(some[index])) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static boolean isControl(char letter) {
    return letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f'
        || letter == '\u007f';
  }

  private static boolean looksLikeMarkup(Path file, Charset charset) throws IOException {
    try (var lines = Files.newBufferedReader(file, charset)) {
      char[] begin = new char[64 * 1024];
      int read = lines.read(begin);
      return read > 0 && MARKUP.matcher(new String(begin, 0, read)).find();
    }
  }

  private static boolean isJson(Path file) {
    try (var json =
        new JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), file)) {
      JsonToken token = json.nextToken();
      while (token != null) {
        token = json.nextToken();
      }
      return true;
    } catch (JacksonException other) {
      return false;
    }
  }

  private PlainTextCheck() {}
}
