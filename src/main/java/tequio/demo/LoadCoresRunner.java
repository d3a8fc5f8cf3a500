package tequio.demo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.core.CivilSocietyCore;
import tequio.secretariat.core.CoreAdmission;
import tequio.secretariat.core.CoreCall;
import tequio.secretariat.core.CoreReader;
import tequio.secretariat.core.CoreRefusal;
import tequio.secretariat.core.CoreRepresentative;
import tequio.secretariat.core.register.CoreActs;
import tequio.secretariat.seat.SeatActs.SeatActor;

/** At the start with {@code tequio.demo}: states who takes part in the civil-society cores. */
@Component
@Order(22)
class LoadCoresRunner implements ApplicationRunner {

  private final CoreReader cores;
  private final CoreActs acts;
  private final DemoFiles files;

  LoadCoresRunner(CoreReader cores, CoreActs acts, DemoFiles files) {
    this.cores = cores;
    this.acts = acts;
    this.files = files;
  }

  /** What is stated about a core. */
  private record CoreFacts(
      GovernmentKey government,
      List<CoreAdmission> admissions,
      List<CoreRefusal> refusals,
      CoreRepresentative representative,
      List<PublishedCall> calls) {}

  /** A call and the day on which it was published. */
  private record PublishedCall(PartialDate published, CoreCall call) {}

  /** Where somebody has stated anything since, all of it is theirs: it is left as it is. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    for (var its : files.read("cores", CoreFacts.class)) {
      cores
          .find(its.government())
          .filter(it -> cores.standing(its.government()).isEmpty())
          .ifPresent(it -> state(its, it));
    }
  }

  private void state(CoreFacts its, DocumentVersion<CivilSocietyCore> core) {
    var name = core.content().title().words();
    var by =
        new SeatActor(ReportingParty.CIVIL_SOCIETY, Actor.organisation(name), Optional.empty());
    var government = its.government();
    its.admissions().forEach(it -> acts.enter(government, it, by));
    its.refusals().forEach(it -> acts.refuse(government, it, by));
    acts.represent(government, its.representative(), by);
    its.calls().forEach(it -> acts.enter(government, it.call(), it.published(), by));
  }
}
