package tequio.secretariat.body;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tequio.profile.content.StateProfile.ThirdSeat;
import tequio.publishing.version.DocumentVersion;
import tequio.rendering.PrintableDocument;
import tequio.secretariat.body.BodyFigures.BodyFigure;
import tequio.secretariat.content.FacilitatorDuty;
import tequio.secretariat.content.Secretariat;
import tequio.secretariat.interest.InterestStatus;
import tequio.secretariat.procedure.Procedure;
import tequio.secretariat.rules.SecretariatRules;
import tequio.secretariat.seat.SeatOnDay;
import tequio.secretariat.seat.SeatTerm;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Texts;
import tequio.web.component.PageDownloads;

/**
 * The secretariat of a government today: who sits, by which rules it works, what it did.
 *
 * @param state what the parts of the page say
 * @param figures figures of sessions, attendance and agreements
 */
public record SecretariatPage(
    Government government,
    DocumentVersion<Secretariat> version,
    BodyState state,
    List<BodyFigure> figures,
    LocalDate today,
    GovernmentHeader place)
    implements PrintableDocument {

  public SecretariatPage {
    figures = List.copyOf(figures);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "secretariado-" + government.key();
  }

  public Secretariat secretariat() {
    return version.content();
  }

  public String path() {
    return government.path() + "/secretariado";
  }

  public Procedure procedure() {
    return state.procedure();
  }

  public List<SeatOnDay> seats() {
    return state.groups().stream().flatMap(it -> it.seats().stream()).toList();
  }

  public SeatChart chart() {
    return SeatChart.of(seats());
  }

  public List<SeatOnDay> vacant() {
    return seats().stream().filter(SeatOnDay::isVacant).toList();
  }

  /** Returns the days that a seat is vacant, where it is known since when. */
  public Optional<Long> daysVacant(SeatOnDay seat) {
    return seat.vacantSince().map(it -> ChronoUnit.DAYS.between(it, today));
  }

  public boolean isHeldByControlBody() {
    return state.thirdSeat() == ThirdSeat.CONTROL_BODY;
  }

  public boolean isThirdSeatVacant() {
    return state.thirdSeat() == ThirdSeat.VACANT;
  }

  /** Finds the declaration status of whoever holds an appointment. */
  public Optional<InterestStatus> interests(String appointment) {
    return state.interests().stream()
        .filter(it -> it.member().code().equals(appointment))
        .findFirst();
  }

  public List<InterestStatus> overdue() {
    return state.interests().stream().filter(InterestStatus::isOverdue).toList();
  }

  /** Returns the terms that are over, latest first. */
  public List<SeatTerm> past() {
    return state.terms().stream()
        .filter(it -> it.until().filter(today::isAfter).isPresent())
        .toList()
        .reversed();
  }

  /** Returns how a term came about, with votes if there were any. */
  public String mode(SeatTerm term, Texts t) {
    var mode = t.say(term.appointment().mode());
    return term.appointment()
        .votes()
        .map(it -> mode + ": " + t.say("body.votes", it.votes(), it.cast()))
        .orElse(mode);
  }

  /** Finds the term of whoever holds an appointment. */
  public SeatTerm term(String appointment) {
    return state.terms().stream()
        .filter(it -> it.code().equals(appointment))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the duties of the facilitator, or of the last one where there is none. */
  public List<FacilitatorDuty> duties() {
    return state
        .facilitator()
        .or(state::lastFacilitator)
        .map(it -> it.appointment().duties())
        .orElse(List.of());
  }

  public Optional<DocumentVersion<SecretariatRules>> nextRules() {
    return state.nextRules();
  }

  /** Returns the procedure in words. */
  public List<ProcedureLine> lines(Texts t) {
    return ProcedureLine.of(procedure(), t);
  }

  public PageDownloads data() {
    return PageDownloads.of(
        government.path(),
        "secretariados",
        "integrantes-de-secretariados",
        "salidas-de-secretariados",
        "declaraciones-de-interes",
        "facilitacion-de-secretariados");
  }
}
