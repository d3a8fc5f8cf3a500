package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Institution that takes part in exercises, under a name valid for a period.
 *
 * @param from first day of the name; empty if unlimited
 * @param until last day of the name; empty if unlimited
 */
public record Institution(
    InstitutionRole role,
    Text name,
    Optional<String> acronym,
    Optional<PartialDate> from,
    Optional<PartialDate> until) {

  /** Role of an institution in exercises. */
  public enum InstitutionRole {
    /** Guarantees access to information: accompanies, monitors and evaluates. */
    @JsonProperty("authority")
    AUTHORITY,
    /** Internal control body of the administration. */
    @JsonProperty("control-body")
    CONTROL_BODY,
    /** Accompanies exercises without a seat. */
    @JsonProperty("companion")
    COMPANION
  }

  public boolean existsOn(LocalDate day) {
    return from.stream().noneMatch(it -> day.isBefore(it.first()))
        && until.stream().noneMatch(it -> day.isAfter(it.last()));
  }
}
