package tequio.plan.status;

/** Status shown for a commitment. Reported and verified progress are shown beside it. */
public enum CommitmentStatus {
  /** Verified: somebody other than whoever did it accepted the proof. */
  DONE(Tone.GOOD),
  CANCELLED(Tone.NEUTRAL),
  LATE(Tone.LATE),
  /** Two voices say opposite things; neither is hidden. */
  DISAGREEMENT(Tone.DISPUTED),
  NOT_ACCEPTED(Tone.DISPUTED),
  NO_EVIDENCE(Tone.MISSING),
  IN_REVIEW(Tone.UNDERWAY),
  MODIFIED(Tone.UNDERWAY),
  IN_PROGRESS(Tone.UNDERWAY),
  NOT_STARTED(Tone.NEUTRAL),
  /** Promised, and its first day has not come. */
  NOT_YET_DUE(Tone.NEUTRAL),
  /** Nobody has reported here. It says nothing about what was done. */
  NO_REPORT(Tone.NEUTRAL),
  /** What it consists of was not seen. */
  NOT_KNOWN(Tone.NEUTRAL);

  /** The six looks of a tag. */
  public enum Tone {
    GOOD,
    UNDERWAY,
    LATE,
    MISSING,
    DISPUTED,
    NEUTRAL
  }

  private final Tone tone;

  CommitmentStatus(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }
}
