package tequio.plan.snapshot;

/** Kinds of public changes. */
public enum ChangeKind {
  PLAN,
  COMMITMENT,
  REPORT,
  VERIFICATION,
  WITHDRAWAL
}
