package tequio.declaration.adhesion;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tequio.declaration.content.Adhesion.AdherentType;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;

/**
 * What somebody asked who wants to adhere.
 *
 * @param exercise of the declaration
 * @param shown whether the name may be public
 * @param adhesion number of the public fact; empty until it was accepted
 */
public record AdhesionRequest(
    UUID id,
    GovernmentKey government,
    String exercise,
    AdherentType type,
    String name,
    boolean shown,
    MailAddress address,
    Locale language,
    RequestState state,
    Optional<Integer> adhesion) {

  /** How far a request has come. */
  public enum RequestState {
    /** Nobody has confirmed the address. */
    ASKED,
    CONFIRMED,
    ACCEPTED
  }
}
