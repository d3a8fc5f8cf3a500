package tequio.plan.progress;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Actor;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.kernel.Text;

/** Report of one party on an activity or, without a number, on the whole commitment. */
public record ProgressReport(
    Optional<Integer> activity,
    ReportingParty voice,
    Actor by,
    PartialDate on,
    ReportedStatus reported,
    Optional<Text> note,
    List<Evidence> evidence) {

  /** Evidence: what it proves, and where it can be read. */
  public record Evidence(Text proves, Source where) {}
}
