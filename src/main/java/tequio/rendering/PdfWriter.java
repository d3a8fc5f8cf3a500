package tequio.rendering;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Writes a document as accessible PDF (PDF/UA-1) for archives (PDF/A-3a), fonts embedded. */
final class PdfWriter {

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  static void write(Document document, Optional<Attachment> data, OutputStream out)
      throws IOException {
    try (var renderer = renderer(document);
        PDDocument pdf = layOut(renderer)) {
      if (data.isPresent()) {
        EmbeddedFile.add(pdf, data.get());
      }
      pdf.save(out);
    }
  }

  private static PdfBoxRenderer renderer(Document document) throws IOException {
    var builder = new PdfRendererBuilder();
    DocumentFonts.embed(builder);
    var pictures = new PictureDrawer(document);
    return builder
        .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(document), null)
        .useSVGDrawer(pictures)
        .usePdfUaAccessibility(true)
        .usePdfAConformance(PdfAConformance.PDFA_3_A)
        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
        .useFastMode()
        .buildPdfRenderer();
  }

  private static PDDocument layOut(PdfBoxRenderer renderer) throws IOException {
    renderer.layout();
    renderer.createPDFWithoutClosing();
    return renderer.getPdfDocument();
  }
}
