package tequio.plan.progress;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a voice reports of an activity. That nobody reported is its own word, never one of these.
 */
public enum ReportedStatus {
  @JsonProperty("not-started")
  NOT_STARTED,
  @JsonProperty("in-progress")
  IN_PROGRESS,
  @JsonProperty("done")
  DONE,
  @JsonProperty("modified")
  MODIFIED,
  @JsonProperty("cancelled")
  CANCELLED
}
