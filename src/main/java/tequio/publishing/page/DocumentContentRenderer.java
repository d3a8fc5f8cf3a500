package tequio.publishing.page;

import gg.jte.Content;
import tequio.publishing.version.DocumentVersion;
import tequio.web.Texts;

/**
 * Draws the content of documents of one kind in a way of its own. A kind without one is drawn
 * component by component.
 */
public interface DocumentContentRenderer {

  /** Code of the kind. */
  String kind();

  /** Sections of the page, below its heading. */
  Content draw(DocumentVersion<?> version, Texts t);
}
