package tequio.exercise.progress;

/** Where an exercise stands. */
public enum ExerciseState {
  /** Its first day has not come. */
  PREPARING,
  UNDER_WAY,
  CLOSED,
  /** A party left; everything stays public. */
  INTERRUPTED
}
