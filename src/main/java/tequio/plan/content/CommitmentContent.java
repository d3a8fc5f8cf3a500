package tequio.plan.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.plan.indicator.Indicator;
import tequio.plan.roadmap.Activity;
import tequio.plan.roadmap.DevelopmentPlanLink;
import tequio.plan.roadmap.NamedOrganisation;
import tequio.plan.roadmap.ResponsibleOffice;
import tequio.plan.roadmap.SdgLink;

/**
 * Content of a commitment: the eight obligatory parts of its roadmap and their context, each stated
 * or missing with a reason. Any change in it makes a new version.
 */
public record CommitmentContent(
    Text title,
    List<Identifier> identifiers,
    Known<Text> topic,
    Known<Text> problem,
    Known<Text> objective,
    Known<List<ResponsibleOffice>> responsible,
    Known<List<NamedOrganisation>> coResponsible,
    Known<List<NamedOrganisation>> supporting,
    Known<List<Activity>> activities,
    Known<Text> finalResult,
    Known<List<Text>> products,
    Known<List<Text>> goals,
    Known<List<Indicator>> indicators,
    Known<List<Text>> meansOfVerification,
    Known<PartialDate> start,
    Known<PartialDate> end,
    Known<List<SdgLink>> sdg,
    Known<DevelopmentPlanLink> development,
    Known<List<OpenValue>> values,
    List<OutsideEvaluation> evaluations,
    List<Source> sources,
    List<Text> notes) {

  /** How many of its parts were not seen, but for its dates. */
  public long unsaid() {
    var obligatory =
        Stream.<Known<?>>of(
            responsible,
            coResponsible,
            activities,
            finalResult,
            products,
            indicators,
            meansOfVerification);
    var others =
        Stream.<Known<?>>of(topic, problem, objective, supporting, goals, sdg, development, values);
    return Stream.concat(obligatory, others).filter(it -> it.equals(Known.notSeen())).count();
  }

  /** A number somebody else gave it, such as OGP's; inferred where the source does not print it. */
  public record Identifier(String code, boolean inferred) {}

  /** What of open government it serves. */
  public enum OpenValue {
    @JsonProperty("access-to-information")
    ACCESS_TO_INFORMATION,
    @JsonProperty("civic-participation")
    CIVIC_PARTICIPATION,
    @JsonProperty("accountability")
    ACCOUNTABILITY,
    @JsonProperty("technology-and-innovation")
    TECHNOLOGY_AND_INNOVATION
  }

  /** A judgement made elsewhere. It stays its author's and moves no status here. */
  public record OutsideEvaluation(
      Known<String> author, List<Finding> findings, List<Source> sources) {

    /** One thing judged and the words it was judged with. */
    public record Finding(String aspect, String words) {}
  }
}
