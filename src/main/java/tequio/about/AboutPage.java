package tequio.about;

import java.util.Optional;
import tequio.kernel.Page;

/**
 * Page that says what Tequio is, what it is not, and who operates this installation.
 *
 * @param operator the operator's name, if set
 * @param contact a mail address or the address of a page, if set
 */
public record AboutPage(Optional<String> operator, Optional<String> contact) implements Page {

  /**
   * Returns the address that the contact links to: the page itself, or {@code mailto:} and the mail
   * address.
   */
  public String contactLink() {
    var written = contact.orElse("");
    return written.contains("://") ? written : "mailto:" + written;
  }
}
