package tequio.secretariat.seat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.content.AppointmentMode;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatEnd;
import tequio.secretariat.content.SeatEnd.SeatEndCause;
import tequio.secretariat.kind.Secretariats;

/** States in public who is appointed to a seat and who leaves one. */
@Component
public class SeatActs {

  /** Who does it: an office in public in its own voice, and the account for the audit log. */
  public record SeatActor(ReportingParty voice, Actor office, Optional<UUID> account) {

    public static SeatActor office(ReportingParty voice, String office, Optional<UUID> account) {
      return new SeatActor(voice, Actor.office(office), account);
    }
  }

  private final FactPublisher facts;
  private final Secretariats secretariats;
  private final SeatTerms terms;
  private final AppointmentCheck check;
  private final AuditLog audit;

  SeatActs(
      FactPublisher facts,
      Secretariats secretariats,
      SeatTerms terms,
      AppointmentCheck check,
      AuditLog audit) {
    this.facts = facts;
    this.secretariats = secretariats;
    this.terms = terms;
    this.check = check;
    this.audit = audit;
  }

  /**
   * Appoints somebody. A substitution ends the appointment of whoever is in the seat on the day
   * before. Who leaves with the administration gets its last day.
   *
   * @throws tequio.kernel.BusinessRuleException if the seat does not exist then, is taken, or the
   *     person is in another one
   */
  @Transactional
  public void appoint(GovernmentKey government, SeatAppointment appointment, SeatActor by) {
    check.require(government, appointment);
    var day = appointment.since().first();
    if (appointment.mode() == AppointmentMode.SUBSTITUTION) {
      SeatTerms.find(
              terms.list(government),
              appointment.sector(),
              appointment.place(),
              appointment.role(),
              day)
          .ifPresent(it -> end(government, replaced(it, day, appointment), by));
    }
    var whole = check.withLastDay(government, appointment);
    SeatHolders.requireFree(terms.list(government), whole);
    state(secretariats.facts().appointment(), government, whole, appointment.since(), by);
  }

  private static SeatEnd replaced(SeatTerm term, LocalDate day, SeatAppointment by) {
    return new SeatEnd(
        term.number(),
        PartialDate.of(day.minusDays(1)),
        SeatEndCause.REPLACEMENT,
        by.reason().orElseGet(() -> by.name()));
  }

  /**
   * Ends an appointment.
   *
   * @throws tequio.kernel.BusinessRuleException if there is none with that number, or it ended
   *     before
   */
  @Transactional
  public void end(GovernmentKey government, SeatEnd end, SeatActor by) {
    check.lock(government);
    check.requireOpen(terms.list(government), end);
    state(secretariats.facts().end(), government, end, end.day(), by);
  }

  private <F extends Record> void state(
      FactKind<F> kind, GovernmentKey government, F content, PartialDate day, SeatActor by) {
    facts.state(
        kind,
        secretariats.ref(government),
        content,
        PublicationTerms.by(by.voice(), by.office()).on(day));
    by.account()
        .ifPresent(it ->
            audit.note(
                AuditAction.DOCUMENT_PUBLISHED, it, government, "secretariat " + kind.code()));
  }
}
