package tequio.secretariat.core.register;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.RecordReader;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.core.CoreAdmission;
import tequio.secretariat.core.CoreFactKinds;
import tequio.secretariat.core.CoreReader;
import tequio.secretariat.seat.SeatActs.SeatActor;
import tequio.territory.Gazetteer;

/** States facts about a civil-society core, and erases what its participants take back. */
@Component
class CorePublication {

  private final CoreReader cores;
  private final CoreFactKinds kinds;
  private final FactPublisher facts;
  private final RecordReader history;
  private final CoreClock clock;

  CorePublication(
      CoreReader cores,
      CoreFactKinds kinds,
      FactPublisher facts,
      RecordReader history,
      CoreClock clock) {
    this.cores = cores;
    this.kinds = kinds;
    this.facts = facts;
    this.history = history;
    this.clock = clock;
  }

  /** Time where a government is. */
  @Component
  record CoreClock(Clock clock, Gazetteer gazetteer) {

    LocalDate today(GovernmentKey government) {
      return LocalDate.ofInstant(clock.instant(), gazetteer.get(government).zone());
    }
  }

  CoreFactKinds kinds() {
    return kinds;
  }

  LocalDate today(GovernmentKey government) {
    return clock.today(government);
  }

  /** States a fact and returns its number. */
  @CanIgnoreReturnValue
  <F extends Record> int state(
      FactKind<F> kind, GovernmentKey government, F content, PartialDate day, SeatActor by) {
    var terms = PublicationTerms.by(by.voice(), by.office()).on(day);
    return facts.state(kind, cores.ref(government), content, terms).number();
  }

  /** States what is public of a participant from now on, and returns the number of the fact. */
  int correct(GovernmentKey government, int number, CoreAdmission now) {
    var by = self(government);
    var terms = PublicationTerms.by(by.voice(), by.office()).on(now.admitted());
    return facts.correct(kinds.admission(), cores.ref(government), number, now, terms).number();
  }

  /** Erases what an admission says. */
  void erase(GovernmentKey government, int number, Text reason, SeatActor by) {
    var what = kinds.admission().ref(cores.ref(government), number);
    var from =
        new Provenance(
            by.voice(),
            by.office(),
            Known.of(PartialDate.of(today(government))),
            clock.clock().instant().truncatedTo(ChronoUnit.MICROS),
            List.of());
    history.list(what).stream()
        .filter(it -> !it.isErased())
        .map(it -> new Erasure(what, it.envelope().seq(), reason, law(), from))
        .forEach(history::erase);
  }

  /** The core in its own voice: for what a participant does. */
  SeatActor self(GovernmentKey government) {
    var name = cores.find(government).orElseThrow().content().title().words();
    return new SeatActor(ReportingParty.CIVIL_SOCIETY, Actor.organisation(name), Optional.empty());
  }

  private static Text law() {
    return Text.spanish("Derecho de cancelación de los datos personales de su titular");
  }
}
