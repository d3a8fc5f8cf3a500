package tequio.demo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.gathering.act.GatheringActs;
import tequio.gathering.act.GatheringReader;
import tequio.gathering.act.GatheringRecord;
import tequio.gathering.attendance.AttendanceCount;
import tequio.gathering.content.Dissemination;
import tequio.gathering.content.GatheringReport;
import tequio.gathering.content.GatheringState;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;

/** At the start with {@code tequio.demo}: states who attended the gatherings and what happened. */
@Component
@Order(20)
class LoadGatheringsRunner implements ApplicationRunner {

  private final GatheringReader gatherings;
  private final GatheringActs acts;
  private final DemoFiles files;

  LoadGatheringsRunner(GatheringReader gatherings, GatheringActs acts, DemoFiles files) {
    this.gatherings = gatherings;
    this.acts = acts;
    this.files = files;
  }

  /** What is stated about a gathering, by an office. */
  private record GatheringFacts(
      GovernmentKey government,
      String code,
      ReportingParty voice,
      String office,
      AttendanceCount attendance,
      GatheringReport report,
      List<Dissemination> dissemination) {}

  /** Where somebody has stated anything since, all of it is theirs: it is left as it is. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    for (var facts : files.read("gatherings", GatheringFacts.class)) {
      gatherings
          .find(facts.government(), facts.code())
          .filter(it -> it.state() == GatheringState.ANNOUNCED && it.dissemination().isEmpty())
          .ifPresent(it -> state(it, facts));
    }
  }

  private void state(GatheringRecord gathering, GatheringFacts facts) {
    var by = new GatheringActs.Convener(facts.voice(), facts.office(), Optional.empty());
    facts.dissemination().forEach(it -> acts.disseminate(gathering, it, by));
    acts.count(gathering, facts.attendance(), by);
    acts.report(gathering, facts.report(), by);
  }
}
