package tequio.secretariat.core.register;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.secretariat.core.CoreAdmission;
import tequio.secretariat.core.CoreCall;
import tequio.secretariat.core.CoreDeparture;
import tequio.secretariat.core.CoreReader;
import tequio.secretariat.core.CoreRefusal;
import tequio.secretariat.core.CoreRepresentative;
import tequio.secretariat.core.register.CoreParticipant.CoreChoice;
import tequio.secretariat.seat.SeatActs.SeatActor;

/** Admits to a civil-society core, refuses, lets go, names its representative and calls. */
@Component
@Transactional
public class CoreActs {

  /** Rules of the core. */
  public enum Rule implements BusinessRuleException.Rule {
    /** Somebody decided on it before, or it was taken back. */
    ALREADY_DECIDED,
    ALREADY_LEFT,
    /** Only adults are named. */
    NAMES_A_MINOR,
    NOT_A_TIME,
    /** A day is whole: not only a month. */
    NOT_A_DAY,
    PAST_DAY,
    FUTURE_DAY,
    NAME_TOO_LONG
  }

  private static final Text LEFT = Text.spanish("Quien participaba salió del núcleo");
  private static final Text REMOVED = Text.spanish("Se dio de baja del núcleo a quien participaba");
  private static final Text CHANGED =
      Text.spanish("Quien participa cambió lo que es público de su participación");

  private final CoreParticipants participants;
  private final CorePublication publication;
  private final CoreLetters letters;
  private final CoreReader cores;

  CoreActs(
      CoreParticipants participants,
      CorePublication publication,
      CoreLetters letters,
      CoreReader cores) {
    this.participants = participants;
    this.publication = publication;
    this.letters = letters;
    this.cores = cores;
  }

  /** Keeps what somebody asks and writes to the address, where it had not letters enough. */
  public void ask(CoreParticipant asks) {
    requireAdult(CoreParticipant.namesMinor(asks.type(), asks.choice()));
    if (participants.add(asks)) {
      letters.confirm(asks, participants.makeTicket(asks));
    }
  }

  /** Whether the address is confirmed now. */
  public boolean confirm(CoreParticipant asks) {
    return participants.confirm(asks);
  }

  /** Admits whoever asked, and writes to them. */
  public void admit(GovernmentKey government, UUID id, SeatActor by) {
    var asks = hold(government, id);
    var day = PartialDate.of(today(government));
    participants.admit(asks, enter(government, asks.admission(day), by));
    letters.admitted(asks, participants.makeTicket(asks));
  }

  /** Admits somebody who asked on paper, and returns the number of the admission. */
  @CanIgnoreReturnValue
  public int enter(GovernmentKey government, CoreAdmission admission, SeatActor by) {
    requireDay(admission.admitted());
    require(!admission.admitted().first().isAfter(today(government)), Rule.FUTURE_DAY);
    var kind = publication.kinds().admission();
    return publication.state(kind, government, admission, admission.admitted(), by);
  }

  /** Refuses in public, without a name, and forgets who asked. */
  public void refuse(GovernmentKey government, UUID id, Text reason, SeatActor by) {
    var asks = hold(government, id);
    refuse(government, new CoreRefusal(reason, PartialDate.of(today(government))), by);
    letters.refused(asks, reason);
    require(participants.remove(asks.id()), Rule.ALREADY_DECIDED);
  }

  /** Refuses somebody who asked on paper. */
  public void refuse(GovernmentKey government, CoreRefusal refusal, SeatActor by) {
    publication.state(publication.kinds().refusal(), government, refusal, refusal.decided(), by);
  }

  /**
   * The participant leaves, admitted or not; nothing of the participant stays but that one left.
   */
  public void leave(CoreParticipant its) {
    var held = participants.hold(its.id());
    require(held.isPresent() && participants.remove(its.id()), Rule.ALREADY_LEFT);
    letters.forget(its);
    var self = publication.self(its.government());
    held.orElseThrow().admission().ifPresent(it -> depart(its.government(), it, LEFT, self));
  }

  /**
   * An office takes a participant off the core, and a letter tells who did it.
   *
   * @throws BusinessRuleException if there is none with that number
   */
  public void remove(GovernmentKey government, int admission, SeatActor by) {
    participants
        .hold(government, admission)
        .ifPresent(it -> {
          require(participants.remove(it.id()), Rule.ALREADY_LEFT);
          letters.forget(it);
          letters.removed(it, by.office());
        });
    depart(government, admission, REMOVED, by);
  }

  private void depart(GovernmentKey government, int admission, Text reason, SeatActor by) {
    var today = PartialDate.of(today(government));
    var kind = publication.kinds().departure();
    var standing =
        cores.standing(government).stream().filter(it -> it.number() == admission).findFirst();
    require(standing.isPresent(), Rule.ALREADY_LEFT);
    publication.state(kind, government, new CoreDeparture(admission, today), today, by);
    if (standing.orElseThrow().content().name().isPresent()) {
      publication.erase(government, admission, reason, by);
    }
  }

  /** An admitted participant chooses again; what was public before is erased. */
  public void choose(CoreParticipant its, CoreChoice choice) {
    requireAdult(CoreParticipant.namesMinor(its.type(), choice));
    var government = its.government();
    int number = its.admission().orElseThrow();
    var held = participants.hold(government, number);
    require(held.isPresent(), Rule.ALREADY_LEFT);
    var before = held.orElseThrow();
    if (choice.disclosure() == before.choice().disclosure()) {
      participants.admit(before.with(choice), number);
    } else {
      var admitted =
          cores.standing(government).stream()
              .filter(it -> it.number() == number)
              .map(it -> it.content().admitted())
              .findFirst()
              .orElseThrow(() -> new BusinessRuleException(Rule.ALREADY_LEFT));
      var now = before.with(choice);
      participants.admit(now, publication.correct(government, number, now.admission(admitted)));
      publication.erase(government, number, CHANGED, publication.self(government));
    }
  }

  /** States who represents the core in the secretariat. */
  public void represent(GovernmentKey government, CoreRepresentative its, SeatActor by) {
    requireDay(its.since());
    publication.state(publication.kinds().representative(), government, its, its.since(), by);
  }

  /** Publishes a call and writes to the participants who want to know. */
  public void call(GovernmentKey government, CoreCall call, SeatActor by) {
    require(!call.day().last().isBefore(today(government)), Rule.PAST_DAY);
    // Participants before facts, as whoever leaves locks them: the other order is a deadlock.
    var called = participants.holdCalled(government);
    int number = enter(government, call, PartialDate.of(today(government)), by);
    for (var each : called) {
      letters.called(each, participants.makeTicket(each), number, call);
    }
  }

  /** States a call that was published elsewhere on that day, and returns its number. */
  @CanIgnoreReturnValue
  public int enter(GovernmentKey government, CoreCall call, PartialDate published, SeatActor by) {
    requireDay(call.day());
    require(call.hasTime(), Rule.NOT_A_TIME);
    return publication.state(publication.kinds().call(), government, call, published, by);
  }

  /** Returns the day where a government is. */
  public LocalDate today(GovernmentKey government) {
    return publication.today(government);
  }

  private CoreParticipant hold(GovernmentKey government, UUID id) {
    return participants
        .holdConfirmed(government, id)
        .orElseThrow(() -> new BusinessRuleException(Rule.ALREADY_DECIDED));
  }

  private static void requireDay(PartialDate day) {
    require(day.precision() == PartialDate.Precision.DAY, Rule.NOT_A_DAY);
  }

  private static void requireAdult(boolean namesMinor) {
    require(!namesMinor, Rule.NAMES_A_MINOR);
  }

  private static void require(boolean holds, Rule rule) {
    if (!holds) {
      throw new BusinessRuleException(rule);
    }
  }
}
