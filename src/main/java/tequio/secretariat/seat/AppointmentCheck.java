package tequio.secretariat.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.directory.organisation.Sector;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.profile.StateProfiles;
import tequio.profile.content.SectorSeats;
import tequio.profile.content.StateProfile;
import tequio.profile.content.StateProfile.ThirdSeat;
import tequio.publishing.version.PublishingLock;
import tequio.secretariat.content.AppointmentMode;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatEnd;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.kind.Secretariats;
import tequio.secretariat.procedure.ProcedureInForce;

/** Checks an appointment by the procedure and the profile of its first day. */
@Component
class AppointmentCheck {

  enum Rule implements BusinessRuleException.Rule {
    /** The secretariat of the government is not installed. */
    NOT_INSTALLED,
    NOT_A_DAY,
    /** The procedure of the day has no such seat. */
    NO_SUCH_SEAT,
    NO_ALTERNATES,
    /** The profile says that nobody holds the third seat. */
    THIRD_SEAT_VACANT,
    /** A substitution says why. */
    REASON_MISSING,
    VOTES_DO_NOT_ADD_UP,
    NO_SUCH_APPOINTMENT,
    ALREADY_ENDED
  }

  private final ProcedureInForce procedures;
  private final StateProfiles profiles;
  private final Secretariats secretariats;
  private final PublishingLock lock;

  AppointmentCheck(
      ProcedureInForce procedures,
      StateProfiles profiles,
      Secretariats secretariats,
      PublishingLock lock) {
    this.procedures = procedures;
    this.profiles = profiles;
    this.secretariats = secretariats;
    this.lock = lock;
  }

  /** Waits for the publishing lock, so that what is checked still holds when it is stated. */
  void lock(GovernmentKey government) {
    lock.acquire(government);
  }

  /** Checks that somebody may be appointed, and holds the publishing lock from then on. */
  void require(GovernmentKey government, SeatAppointment its) {
    lock(government);
    refuse(secretariats.find(government).isEmpty(), Rule.NOT_INSTALLED);
    refuse(!isDay(its.since()), Rule.NOT_A_DAY);
    refuse(its.until().filter(it -> !isDay(it)).isPresent(), Rule.NOT_A_DAY);
    var day = its.since().first();
    var seats = seats(government, its.sector(), day);
    boolean exists = seats.filter(it -> its.place() >= 1 && its.place() <= it.seats()).isPresent();
    refuse(!exists, Rule.NO_SUCH_SEAT, its.sector(), its.place());
    refuse(
        its.role() == SeatRole.ALTERNATE && !seats.orElseThrow().alternates(), Rule.NO_ALTERNATES);
    boolean vacant =
        profile(government, day).thirdSeat() == ThirdSeat.VACANT
            && seats.orElseThrow().sector() == Sector.OVERSIGHT;
    refuse(vacant, Rule.THIRD_SEAT_VACANT);
    refuse(
        its.mode() == AppointmentMode.SUBSTITUTION && its.reason().isEmpty(), Rule.REASON_MISSING);
    refuse(
        its.votes().filter(it -> it.votes() < 0 || it.votes() > it.cast()).isPresent(),
        Rule.VOTES_DO_NOT_ADD_UP);
  }

  void requireOpen(List<SeatTerm> terms, SeatEnd end) {
    refuse(!isDay(end.day()), Rule.NOT_A_DAY);
    var term = terms.stream().filter(it -> it.number() == end.appointment()).findFirst();
    refuse(term.isEmpty(), Rule.NO_SUCH_APPOINTMENT, end.appointment());
    boolean over = term.flatMap(SeatTerm::until).filter(end.day().first()::isAfter).isPresent();
    refuse(over || term.flatMap(SeatTerm::end).isPresent(), Rule.ALREADY_ENDED);
  }

  /** Returns the appointment with the last day of the administration, if it ends with that. */
  SeatAppointment withLastDay(GovernmentKey government, SeatAppointment its) {
    if (its.until().isPresent()) {
      return its;
    }
    return new SeatAppointment(
        its.sector(),
        its.place(),
        its.role(),
        its.name(),
        its.from(),
        its.since(),
        lastDay(government, its),
        its.mode(),
        its.gathering(),
        its.votes(),
        its.reason());
  }

  private Optional<PartialDate> lastDay(GovernmentKey government, SeatAppointment its) {
    var day = its.since().first();
    var profile = profile(government, day);
    return seats(government, its.sector(), day)
        .filter(it -> endsWithAdministration(it.sector(), profile))
        .flatMap(it -> profile.term(day))
        .map(it -> PartialDate.of(it.leaves().last()));
  }

  /** The municipality's own people leave with their administration, its control body too. */
  private static boolean endsWithAdministration(Sector sector, StateProfile profile) {
    return switch (sector) {
      case GOVERNMENT -> true;
      case OVERSIGHT -> profile.thirdSeat() == ThirdSeat.CONTROL_BODY;
      case CIVIL_SOCIETY, ACADEMIA, PRIVATE -> false;
    };
  }

  private Optional<SectorSeats> seats(GovernmentKey government, String sector, LocalDate day) {
    return procedures.on(government, day).sector(sector);
  }

  private StateProfile profile(GovernmentKey government, LocalDate day) {
    return profiles.on(government, day).profile();
  }

  private static boolean isDay(PartialDate date) {
    return date.precision() == PartialDate.Precision.DAY;
  }

  private static void refuse(boolean broken, Rule rule, Object... details) {
    if (broken) {
      throw new BusinessRuleException(rule, details);
    }
  }
}
