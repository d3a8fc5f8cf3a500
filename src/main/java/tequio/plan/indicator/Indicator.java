package tequio.plan.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** Indicator of a commitment: what is measured, its baseline, target and measurements. */
public record Indicator(
    int number,
    Text name,
    Known<String> unit,
    Known<Frequency> frequency,
    Known<Better> better,
    Known<Level> baseline,
    Known<PartialDate> baselineOn,
    Known<Level> target,
    Known<PartialDate> targetOn,
    List<Measurement> measurements) {

  /** How often an indicator is measured. */
  public enum Frequency {
    @JsonProperty("monthly")
    MONTHLY,
    @JsonProperty("quarterly")
    QUARTERLY,
    @JsonProperty("half-yearly")
    HALF_YEARLY,
    @JsonProperty("yearly")
    YEARLY,
    @JsonProperty("once")
    ONCE
  }

  /** Which direction is an improvement. */
  public enum Better {
    @JsonProperty("higher")
    HIGHER,
    @JsonProperty("lower")
    LOWER,
    /** The closer to the target, the better. */
    @JsonProperty("target")
    TARGET
  }

  /** Dated measurement. */
  public record Measurement(PartialDate on, Level level, Known<Text> source) {}
}
