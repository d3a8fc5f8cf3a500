package tequio.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Text;

/** How answers become a score: one of a closed set of operators. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(ScoringMethod.Count.class),
  @JsonSubTypes.Type(ScoringMethod.WeightedSum.class),
  @JsonSubTypes.Type(ScoringMethod.SectionMean.class),
  @JsonSubTypes.Type(ScoringMethod.Minimum.class),
  @JsonSubTypes.Type(ScoringMethod.OrdinalMedian.class),
  @JsonSubTypes.Type(ScoringMethod.Lookup.class)
})
public sealed interface ScoringMethod {

  /** Words for ranges of the score, in ascending order. */
  List<Threshold> thresholds();

  /**
   * A word that holds from a score on.
   *
   * @param from the lowest score of which it is said
   */
  record Threshold(BigDecimal from, Text word, Optional<Text> meaning) {}

  /** Number of criteria achieved. */
  @JsonTypeName("count")
  record Count(List<Threshold> thresholds) implements ScoringMethod {}

  /** Sum of weights times achieved shares, in proportion to the weights that apply. */
  @JsonTypeName("weighted-sum")
  record WeightedSum(BigDecimal scale, List<Threshold> thresholds) implements ScoringMethod {}

  /** Mean of the weighted scores of the sections. */
  @JsonTypeName("section-mean")
  record SectionMean(BigDecimal scale, List<Threshold> thresholds) implements ScoringMethod {}

  /** The lowest share of all criteria. */
  @JsonTypeName("minimum")
  record Minimum(BigDecimal scale, List<Threshold> thresholds) implements ScoringMethod {}

  /** The lower median of the levels chosen. */
  @JsonTypeName("ordinal-median")
  record OrdinalMedian(List<Threshold> thresholds) implements ScoringMethod {}

  /** A value that a table gives for the number of criteria achieved. */
  @JsonTypeName("lookup")
  record Lookup(List<Step> table, List<Threshold> thresholds) implements ScoringMethod {

    /**
     * A row of the table.
     *
     * @param from the lowest number of achieved criteria for which it holds
     */
    public record Step(int from, BigDecimal value) {}
  }

  /** The highest score, where the method itself says it. */
  default Optional<BigDecimal> highest() {
    return switch (this) {
      case WeightedSum(var scale, var words) -> Optional.of(scale);
      case SectionMean(var scale, var words) -> Optional.of(scale);
      case Minimum(var scale, var words) -> Optional.of(scale);
      case Lookup(var table, var words) ->
          table.stream().map(Lookup.Step::value).reduce(BigDecimal::max);
      case Count count -> Optional.empty();
      case OrdinalMedian median -> Optional.empty();
    };
  }
}
