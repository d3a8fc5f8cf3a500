package tequio.kernel;

import java.time.ZoneId;

/** View model of a page. {@code CommitmentPage} is rendered by {@code CommitmentPage.jte}. */
public interface Page {

  /** The zone its days are told in: a government's page answers its government's. */
  default ZoneId zone() {
    return ZoneId.of("America/Mexico_City");
  }

  /** The status it is answered with. */
  default int status() {
    return 200;
  }
}
