package tequio.notice;

import java.time.ZoneId;
import java.util.Optional;
import tequio.kernel.Characters;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * Form for a government's privacy notice.
 *
 * @param read version that the form was opened with; 0 if there was no notice
 * @param newest notice that somebody else saved in the meantime; empty otherwise
 */
public record EditNoticePage(
    Government government,
    String contact,
    String words,
    int read,
    boolean wrongContact,
    boolean wrongWords,
    Optional<PrivacyNotice> newest)
    implements Page {

  static EditNoticePage of(Government government, String contact, String words, int read) {
    return new EditNoticePage(government, contact, words, read, false, false, Optional.empty());
  }

  EditNoticePage checked() {
    return new EditNoticePage(
        government,
        contact,
        words,
        read,
        Characters.find(contact, PrivacyNotice.LONGEST_CONTACT).isEmpty(),
        Characters.find(words, PrivacyNotice.LONGEST).isEmpty(),
        Optional.empty());
  }

  /**
   * Returns the form with the typed text and the conflicting notice; sent again, it replaces that
   * one.
   */
  EditNoticePage overtakenBy(Optional<PrivacyNotice> other) {
    return new EditNoticePage(
        government,
        contact,
        words,
        other.map(PrivacyNotice::version).orElse(0),
        false,
        false,
        other);
  }

  public boolean isWrong() {
    return wrongContact || wrongWords;
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return newest.isPresent() ? 409 : isWrong() ? 422 : 200;
  }
}
