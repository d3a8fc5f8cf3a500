package tequio.secretariat.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.directory.name.NameKey;
import tequio.kernel.GovernmentKey;
import tequio.profile.content.SectorSeats;
import tequio.secretariat.desk.SecretariatFormPage.ChoiceLine;
import tequio.secretariat.facilitator.Facilitators;
import tequio.secretariat.interest.InterestStatus;
import tequio.secretariat.interest.Interests;
import tequio.secretariat.procedure.ProcedureInForce;
import tequio.secretariat.seat.SeatTerm;
import tequio.secretariat.seat.Seats;
import tequio.web.Texts;

/** What can be chosen in the forms of a secretariat. */
@Component
class SecretariatChoices {

  private final ProcedureInForce procedures;
  private final Seats seats;
  private final Facilitators facilitators;
  private final Interests interests;

  SecretariatChoices(
      ProcedureInForce procedures, Seats seats, Facilitators facilitators, Interests interests) {
    this.procedures = procedures;
    this.seats = seats;
    this.facilitators = facilitators;
    this.interests = interests;
  }

  List<ChoiceLine> of(
      SecretariatForm form, GovernmentKey government, LocalDate today, Caller caller, Texts t) {
    return switch (form) {
      case APPOINTMENT ->
          procedures.on(government, today).sectors().stream()
              .flatMap(it -> places(it, t).stream())
              .toList();
      case DEPARTURE -> seated(government, today, t);
      case FACILITATOR -> List.of();
      case HANDOVER -> facilitating(government, today);
      case INTERESTS ->
          own(government, today, caller).stream().map(it -> line(it.member(), t)).toList();
    };
  }

  /** Returns the names of the sectors of a day by their codes. */
  Map<String, String> sectors(GovernmentKey government, LocalDate today) {
    return procedures.on(government, today).sectors().stream()
        .collect(Collectors.toMap(SectorSeats::code, it -> it.name().words(), (a, b) -> a));
  }

  private List<ChoiceLine> seated(GovernmentKey government, LocalDate today, Texts t) {
    return seats.terms(government).stream()
        .filter(it -> it.end().isEmpty() && it.until().stream().noneMatch(today::isAfter))
        .map(it -> line(it, t))
        .toList();
  }

  private List<ChoiceLine> facilitating(GovernmentKey government, LocalDate today) {
    return facilitators.list(government).stream()
        .filter(it -> it.end().isEmpty() && it.until().stream().noneMatch(today::isAfter))
        .map(it -> new ChoiceLine(String.valueOf(it.number()), it.appointment().name().words()))
        .toList();
  }

  /** Returns the seats in which somebody with the name of the caller's account sits. */
  List<InterestStatus> own(GovernmentKey government, LocalDate today, Caller caller) {
    var name = NameKey.of(caller.personOrRefuse().name());
    return interests.on(government, today).stream()
        .filter(it -> NameKey.of(it.member().appointment().name().words()).equals(name))
        .toList();
  }

  private static List<ChoiceLine> places(SectorSeats sector, Texts t) {
    return IntStream.rangeClosed(1, sector.seats())
        .mapToObj(it ->
            new ChoiceLine(
                sector.code() + "." + it, t.say("secretariat.place", sector.name().words(), it)))
        .toList();
  }

  private static ChoiceLine line(SeatTerm it, Texts t) {
    var its = it.appointment();
    return new ChoiceLine(
        String.valueOf(it.number()),
        t.say("secretariat.holder", its.name().words(), t.say(its.role()), its.from().words()));
  }
}
