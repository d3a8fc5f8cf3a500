package tequio.demo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.secretariat.content.FacilitatorAppointment;
import tequio.secretariat.content.InterestDeclaration;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatEnd;
import tequio.secretariat.facilitator.FacilitatorActs;
import tequio.secretariat.interest.InterestActs;
import tequio.secretariat.seat.SeatActs;
import tequio.secretariat.seat.SeatActs.SeatActor;
import tequio.secretariat.seat.Seats;

/** At the start with {@code tequio.demo}: states who sits in the secretariats beside it. */
@Component
@Order(21)
class LoadSecretariatsRunner implements ApplicationRunner {

  private final Seats seats;
  private final SeatActs acts;
  private final FacilitatorActs facilitators;
  private final InterestActs interests;
  private final DemoFiles files;

  LoadSecretariatsRunner(
      Seats seats,
      SeatActs acts,
      FacilitatorActs facilitators,
      InterestActs interests,
      DemoFiles files) {
    this.seats = seats;
    this.acts = acts;
    this.facilitators = facilitators;
    this.interests = interests;
    this.files = files;
  }

  /** What is stated about a secretariat, in order, by an office. */
  private record BodyFacts(
      GovernmentKey government, ReportingParty voice, String office, List<BodyFact> acts) {}

  /** One of them. */
  private record BodyFact(
      Optional<SeatAppointment> appointment,
      Optional<SeatEnd> end,
      Optional<FacilitatorAppointment> facilitator,
      Optional<InterestDeclaration> interests) {}

  /** Where somebody has stated anything since, all of it is theirs: it is left as it is. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    for (var facts : files.read("secretariats", BodyFacts.class)) {
      boolean installed = seats.installed(facts.government()).isPresent();
      if (installed && seats.terms(facts.government()).isEmpty()) {
        facts.acts().forEach(it -> state(facts, it));
      }
    }
  }

  private void state(BodyFacts facts, BodyFact fact) {
    var government = facts.government();
    var by = SeatActor.office(facts.voice(), facts.office(), Optional.empty());
    fact.appointment().ifPresent(it -> acts.appoint(government, it, by));
    fact.end().ifPresent(it -> acts.end(government, it, by));
    fact.facilitator().ifPresent(it -> facilitators.elect(government, it, by));
    fact.interests().ifPresent(it -> interests.declare(government, it, it.declared().first()));
  }
}
