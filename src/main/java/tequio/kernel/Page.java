package tequio.kernel;

import java.time.ZoneId;

/** View model of a page. {@code CommitmentPage} is rendered by {@code CommitmentPage.jte}. */
public interface Page {

  /**
   * Returns the time zone in which the page shows dates; pages of a government return that
   * government's zone.
   */
  default ZoneId zone() {
    return ZoneId.of("America/Mexico_City");
  }

  /** Returns the HTTP status of the response. */
  default int status() {
    return 200;
  }
}
