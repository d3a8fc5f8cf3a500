package tequio.about;

import java.util.Optional;
import tequio.kernel.Page;

/**
 * Page that says what Tequio is, what it is not, and who operates this installation.
 *
 * @param operator the name of whoever operates it, where it is set
 * @param contact a mail address or the address of a page, where it is set
 */
public record AboutPage(Optional<String> operator, Optional<String> contact) implements Page {

  /** The address of the link that leads to the contact. */
  public String contactLink() {
    var written = contact.orElse("");
    return written.contains("://") ? written : "mailto:" + written;
  }
}
