package tequio.plan.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
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
import tequio.publishing.kind.ContentComponent;

/**
 * Content of a commitment: the eight obligatory parts of its roadmap and their context, each stated
 * or missing with a reason. Any change of it makes a new version.
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

  private static final List<ContentComponent> PARTS =
      ContentComponent.of(CommitmentContent.class).stream()
          .filter(it -> !Set.of("start", "end").contains(it.name()))
          .toList();

  /** Number of parts that were not seen, dates excepted. */
  public long unsaid() {
    return PARTS.stream().filter(it -> it.read(this).equals(Known.notSeen())).count();
  }

  /**
   * Identifier given by somebody else, such as OGP's.
   *
   * @param inferred whether the source does not print it
   */
  public record Identifier(String code, boolean inferred) {}

  /** Open-government value that a commitment serves. */
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

  /** Evaluation made elsewhere. It is shown as its author's and does not change the status. */
  public record OutsideEvaluation(
      Known<String> author, List<Finding> findings, List<Source> sources) {

    /** Aspect that was evaluated, with the words of the evaluation. */
    public record Finding(String aspect, String words) {}
  }
}
