package tequio.secretariat.core.register;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.mail.MailAddress;
import tequio.secretariat.core.CoreAdmission;
import tequio.secretariat.core.CoreParticipantType;
import tequio.secretariat.core.CoreSector;

/**
 * Somebody who asked to join a civil-society core.
 *
 * @param choice what is public and which letters are wanted
 * @param admission number of the public fact; empty until admitted
 */
public record CoreParticipant(
    UUID id,
    GovernmentKey government,
    CoreParticipantType type,
    CoreSector sector,
    String name,
    CoreChoice choice,
    MailAddress address,
    Locale language,
    CoreState state,
    Optional<Integer> admission) {

  /**
   * What a participant chooses, and may choose again.
   *
   * @param adult whether the participant says to be of age; only adults are named
   * @param calls whether letters with the calls of the core are wanted
   */
  public record CoreChoice(CoreDisclosure disclosure, boolean adult, boolean calls) {}

  /** How far a request has come. */
  public enum CoreState {
    /** Nobody has confirmed the address. */
    ASKED,
    CONFIRMED,
    ADMITTED
  }

  /** Whether the choice would name a person who does not say to be of age. */
  public static boolean namesMinor(CoreParticipantType type, CoreChoice choice) {
    return choice.disclosure() == CoreDisclosure.NAME
        && type == CoreParticipantType.PERSON
        && !choice.adult();
  }

  /** Returns what is public of the participant. */
  public CoreAdmission admission(PartialDate admitted) {
    return admission(type, sector, name, choice.disclosure(), admitted);
  }

  /** Returns what is public of a participant who makes this choice. */
  public static CoreAdmission admission(
      CoreParticipantType type,
      CoreSector sector,
      String name,
      CoreDisclosure disclosure,
      PartialDate admitted) {
    return switch (disclosure) {
      case NAME ->
          new CoreAdmission(
              Optional.of(type), Optional.of(sector), Optional.of(Text.spanish(name)), admitted);
      case TYPE ->
          new CoreAdmission(Optional.of(type), Optional.of(sector), Optional.empty(), admitted);
      case COUNT ->
          new CoreAdmission(Optional.empty(), Optional.empty(), Optional.empty(), admitted);
    };
  }

  CoreParticipant with(CoreChoice other) {
    return new CoreParticipant(
        id, government, type, sector, name, other, address, language, state, admission);
  }
}
