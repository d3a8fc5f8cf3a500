package tequio.rendering;

import tequio.kernel.Page;

/**
 * Page that can also be downloaded as PDF and Word, at its own address with {@code ?formato=pdf} or
 * {@code ?formato=docx}. Its template is the template of the document: what stands in {@code main}
 * is what the file holds, without navigation, forms and elements of the class {@code screen}.
 */
public interface PrintableDocument extends Page {

  /** Name of the file without extension: lower case letters, digits and hyphens. */
  String fileName();

  /** What the document is about, in one sentence, for the metadata of the file. */
  String subject(tequio.web.Texts t);

  /** The page with all parts that a screen shows on pages of their own. */
  default PrintableDocument whole() {
    return this;
  }
}
