package tequio.publishing.page;

import gg.jte.Content;
import tequio.publishing.version.DocumentVersion;
import tequio.web.Texts;

/**
 * Draws the content of documents of one kind. A kind without a renderer is drawn component by
 * component.
 */
public interface DocumentContentRenderer {

  /** Code of the kind. */
  String kind();

  /** Returns the sections of the page, below its heading. */
  Content draw(DocumentVersion<?> version, Texts t);
}
