package tequio.plan.status;

/** Status shown for a commitment. Reported and verified progress are shown beside it. */
public enum CommitmentStatus {
  /** Verified: another party than the one responsible accepted the evidence. */
  DONE(Tone.GOOD),
  CANCELLED(Tone.NEUTRAL),
  LATE(Tone.LATE),
  /** Two parties contradict each other; both statements are shown. */
  DISAGREEMENT(Tone.DISPUTED),
  NOT_ACCEPTED(Tone.DISPUTED),
  NO_EVIDENCE(Tone.MISSING),
  IN_REVIEW(Tone.UNDERWAY),
  MODIFIED(Tone.UNDERWAY),
  IN_PROGRESS(Tone.UNDERWAY),
  NOT_STARTED(Tone.NEUTRAL),
  /** The first day has not come. */
  NOT_YET_DUE(Tone.NEUTRAL),
  /** Nobody has reported here, which says nothing about what was done. */
  NO_REPORT(Tone.NEUTRAL),
  /** The activities were not seen. */
  NOT_KNOWN(Tone.NEUTRAL);

  /** Visual styles of a status. */
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
