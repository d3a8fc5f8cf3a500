package tequio.exercise.progress;

/** Where a step of an exercise stands. */
public enum StepState {
  TO_DO,
  UNDER_WAY,
  DONE,
  /** Left out, with a public reason. */
  SKIPPED
}
