package tequio.plan.asof;

/** What became public. */
public enum ChangeKind {
  PLAN,
  COMMITMENT,
  REPORT,
  VERIFICATION,
  WITHDRAWAL
}
