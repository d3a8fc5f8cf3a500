package tequio.exercise.content;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * What a government says of an exercise.
 *
 * @param methodology the edition it follows, chosen when it began
 * @param start the day from which terms are counted
 * @param shortTerm what is done where the administration ends before the exercise; empty where
 *     nobody said
 * @param will that mayor and council want it, said in public
 * @param team who is responsible for it in the government
 * @param teamCriteria how the team was chosen and how it works
 * @param mechanisms of participation and accountability that exist already
 * @param advice that the authority gave
 * @param skipped steps that are left out
 * @param lastStep the step after which it stops; empty where it goes to the end
 */
public record Exercise(
    Text title,
    MethodologyChoice methodology,
    PartialDate start,
    Optional<Text> shortTerm,
    Optional<StatementOfWill> will,
    List<TeamMember> team,
    Optional<Text> teamCriteria,
    List<ExistingMechanism> mechanisms,
    List<Ally> allies,
    List<Advice> advice,
    List<SkippedStep> skipped,
    Optional<SkippedStep> lastStep,
    List<RecommendationChoice> recommendations) {

  /** One that has just begun: nothing is said but what it follows, and since when. */
  public static Exercise begun(Text title, MethodologyChoice methodology, PartialDate start) {
    return new Exercise(
        title,
        methodology,
        start,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** Who helps without being a party. */
  public record Ally(Text name, Text help) {}

  /** Advice that was received. */
  public record Advice(PartialDate received, Text from, Text what) {}

  /** A step of the methodology, by its code, and why it is left out or is the last one. */
  public record SkippedStep(String step, Text reason) {}
}
