package tequio.gathering.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of gathering. */
public enum GatheringType {
  @JsonProperty("forum")
  FORUM,
  @JsonProperty("workshop")
  WORKSHOP,
  @JsonProperty("training")
  TRAINING,
  @JsonProperty("press-conference")
  PRESS_CONFERENCE,
  @JsonProperty("presentation")
  PRESENTATION,
  /** A sector elects who represents it. */
  @JsonProperty("sector-election")
  SECTOR_ELECTION
}
