package tequio.demo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.gathering.attendance.AttendanceCount;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.roundtable.content.PreliminaryCommitment;
import tequio.roundtable.content.RoundtableResult;
import tequio.roundtable.content.RoundtableState;
import tequio.roundtable.record.RoundtableActs;
import tequio.roundtable.record.RoundtableReader;
import tequio.roundtable.record.RoundtableRecord;

/** At the start with {@code tequio.demo}: states what the working tables resulted in. */
@Component
@Order(22)
class LoadRoundtablesRunner implements ApplicationRunner {

  private final RoundtableReader roundtables;
  private final RoundtableActs acts;
  private final DemoFiles files;

  LoadRoundtablesRunner(RoundtableReader roundtables, RoundtableActs acts, DemoFiles files) {
    this.roundtables = roundtables;
    this.acts = acts;
    this.files = files;
  }

  /** What is stated about a working table, by an office. */
  private record RoundtableFacts(
      GovernmentKey government,
      String code,
      String office,
      AttendanceCount attendance,
      RoundtableResult result,
      List<PreliminaryCommitment> preliminaries) {}

  /** Where somebody has stated anything since, all of it is theirs: it is left as it is. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    for (var facts : files.read("roundtables", RoundtableFacts.class)) {
      roundtables
          .find(facts.government(), facts.code())
          .filter(it -> it.state() == RoundtableState.CALLED)
          .ifPresent(it -> state(it, facts));
    }
  }

  private void state(RoundtableRecord table, RoundtableFacts facts) {
    var by =
        new RoundtableActs.Convener(ReportingParty.CIVIL_SOCIETY, facts.office(), Optional.empty());
    acts.count(table, facts.attendance(), by);
    acts.publish(table, facts.result(), facts.preliminaries(), by);
  }
}
