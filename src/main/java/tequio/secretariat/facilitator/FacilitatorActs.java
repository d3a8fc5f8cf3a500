package tequio.secretariat.facilitator;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;
import tequio.publishing.version.PublishingLock;
import tequio.secretariat.content.FacilitatorAppointment;
import tequio.secretariat.content.FacilitatorEnd;
import tequio.secretariat.content.SeatEnd.SeatEndCause;
import tequio.secretariat.kind.Secretariats;
import tequio.secretariat.seat.SeatActs.SeatActor;

/** States in public who is elected as facilitator and whose period ends. */
@Component
public class FacilitatorActs {

  enum Rule implements BusinessRuleException.Rule {
    NO_SECRETARIAT,
    NOT_A_WHOLE_DAY,
    NO_SUCH_FACILITATOR,
    PERIOD_OVER
  }

  private final FactPublisher facts;
  private final Secretariats secretariats;
  private final Facilitators facilitators;
  private final PublishingLock lock;

  FacilitatorActs(
      FactPublisher facts,
      Secretariats secretariats,
      Facilitators facilitators,
      PublishingLock lock) {
    this.facts = facts;
    this.secretariats = secretariats;
    this.facilitators = facilitators;
    this.lock = lock;
  }

  /**
   * Publishes the election of a facilitator. One with a reason replaces whoever facilitates on that
   * day, and ends that period on the day before.
   *
   * @throws BusinessRuleException if somebody else facilitates then
   */
  @Transactional
  public void elect(GovernmentKey government, FacilitatorAppointment elected, SeatActor by) {
    lock.acquire(government);
    refuse(secretariats.find(government).isEmpty(), Rule.NO_SECRETARIAT);
    refuse(!isDay(elected.since()), Rule.NOT_A_WHOLE_DAY);
    refuse(elected.until().filter(it -> !isDay(it)).isPresent(), Rule.NOT_A_WHOLE_DAY);
    var day = elected.since().first();
    elected
        .reason()
        .flatMap(reason ->
            facilitators
                .on(government, day)
                .map(it ->
                    new FacilitatorEnd(
                        it.number(),
                        PartialDate.of(day.minusDays(1)),
                        SeatEndCause.REPLACEMENT,
                        reason)))
        .ifPresent(it -> end(government, it, by));
    state(secretariats.facts().facilitator(), government, elected, elected.since(), by);
  }

  /** Ends the period of a facilitator. */
  @Transactional
  public void end(GovernmentKey government, FacilitatorEnd end, SeatActor by) {
    lock.acquire(government);
    refuse(!isDay(end.day()), Rule.NOT_A_WHOLE_DAY);
    Optional<FacilitatorTerm> term =
        facilitators.list(government).stream()
            .filter(it -> it.number() == end.appointment())
            .findFirst();
    refuse(term.isEmpty(), Rule.NO_SUCH_FACILITATOR, end.appointment());
    boolean over =
        term.flatMap(FacilitatorTerm::until).filter(end.day().first()::isAfter).isPresent();
    refuse(over || term.flatMap(FacilitatorTerm::end).isPresent(), Rule.PERIOD_OVER);
    state(secretariats.facts().facilitatorEnd(), government, end, end.day(), by);
  }

  private <F extends Record> void state(
      FactKind<F> kind, GovernmentKey government, F content, PartialDate day, SeatActor by) {
    facts.state(
        kind,
        secretariats.ref(government),
        content,
        PublicationTerms.by(by.voice(), by.office()).on(day));
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
