package tequio.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Fonts embedded in PDF files, and the style sheet of documents. */
final class DocumentFonts {

  static final String STYLE = style();

  private static final String FAMILY = "Open Sans";

  private DocumentFonts() {}

  static void embed(PdfRendererBuilder builder) {
    embed(builder, "Regular", 400, FontStyle.NORMAL);
    embed(builder, "Bold", 700, FontStyle.NORMAL);
    embed(builder, "Italic", 400, FontStyle.ITALIC);
    embed(builder, "BoldItalic", 700, FontStyle.ITALIC);
  }

  private static void embed(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
    builder.useFont(
        () -> resource("/fonts/ttf/OpenSans/OpenSans-" + face + ".ttf"),
        FAMILY,
        weight,
        style,
        true);
  }

  private static String style() {
    try (var css = resource("document.css")) {
      return new String(css.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(DocumentFonts.class.getResourceAsStream(name), name);
  }
}
