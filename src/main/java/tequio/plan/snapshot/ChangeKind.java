package tequio.plan.snapshot;

/** What became public. */
public enum ChangeKind {
  PLAN,
  COMMITMENT,
  REPORT,
  VERIFICATION,
  WITHDRAWAL
}
