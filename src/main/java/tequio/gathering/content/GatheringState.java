package tequio.gathering.content;

/** Where a gathering stands; each state but the first follows from a fact. */
public enum GatheringState {
  ANNOUNCED,
  HELD,
  REPORTED,
  CANCELLED
}
