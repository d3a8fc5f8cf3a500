package tequio.plan.content;

import java.util.List;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * Content of an action plan. Its commitments are listed beside it, by number and version.
 *
 * @param code its code in addresses, unique within its government: {@code 2023-2024}
 * @param voice who says it; a transcribed plan is nobody's report and never late
 * @param reportingSince when reporting starts; missing for transcribed plans
 * @param jointly other governments that share the plan
 * @param commitmentsStated number of commitments according to the source, seen here or not
 */
public record PlanContent(
    String code,
    Text title,
    ReportingParty voice,
    Known<PartialDate> start,
    Known<PartialDate> end,
    Known<PartialDate> approved,
    Known<PartialDate> presented,
    Known<PartialDate> reportingSince,
    Known<Text> dialogueSpace,
    Known<List<String>> leads,
    Known<Integer> commitmentsStated,
    List<GovernmentKey> jointly,
    List<Milestone> milestones,
    List<Source> sources,
    List<Text> notes) {

  /** Event on the way to the plan or during it. */
  public record Milestone(
      PartialDate on, Known<PartialDate> until, Text what, List<Source> sources) {}
}
