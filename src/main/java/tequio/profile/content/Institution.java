package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * An institution that takes part in exercises. Its name may begin and end on a day.
 *
 * @param from first day of this name; empty where it is older than anything here
 * @param until last day of this name; empty where it goes on
 */
public record Institution(
    InstitutionRole role,
    Text name,
    Optional<String> acronym,
    Optional<PartialDate> from,
    Optional<PartialDate> until) {

  /** What an institution does in exercises. */
  public enum InstitutionRole {
    /** Guarantees access to information: accompanies, monitors and evaluates. */
    @JsonProperty("authority")
    AUTHORITY,
    /** Controls the administration from inside. */
    @JsonProperty("control-body")
    CONTROL_BODY,
    /** Accompanies without a seat. */
    @JsonProperty("companion")
    COMPANION
  }

  public boolean existsOn(LocalDate day) {
    return from.stream().noneMatch(it -> day.isBefore(it.first()))
        && until.stream().noneMatch(it -> day.isAfter(it.last()));
  }
}
