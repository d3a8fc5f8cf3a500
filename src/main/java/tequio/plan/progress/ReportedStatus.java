package tequio.plan.progress;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Status that a party reports for an activity. The absence of reports is a status of its own, never
 * one of these.
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
