package tequio.rendering;

import java.util.Optional;
import tequio.kernel.Page;
import tequio.kernel.SubjectReference;

/**
 * Page that can also be downloaded as PDF and Word, at its own address with {@code ?formato=pdf} or
 * {@code ?formato=docx}. Its template is the template of the document: what stands in {@code main}
 * is what the file holds, without navigation, forms and elements of the class {@code screen}; its
 * description is the subject of the file.
 */
public interface PrintableDocument extends Page {

  /** Name of the file without extension: lower case letters, digits and hyphens. */
  String fileName();

  /** Returns the page with the parts that the screen shows on separate pages. */
  default PrintableDocument whole() {
    return this;
  }

  /** The version it shows, whose entry in the public record is printed; empty if none is. */
  default Optional<Shown> shownVersion() {
    return Optional.empty();
  }

  /** A version of what a document is about. */
  record Shown(SubjectReference subject, int version) {}
}
