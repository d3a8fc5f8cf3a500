package tequio.accounts.caller;

import java.util.EnumSet;
import java.util.Set;

/** Every permission that a request can need. */
public enum Permission {
  /** See one's own tasks. */
  WORK(Of.NOTHING),
  SEE_DRAFTS(Of.GOVERNMENT),
  EDIT_PLAN(Of.GOVERNMENT),
  PUBLISH(Of.GOVERNMENT),
  /** Make a page of one's own of one that others transcribed. */
  TAKE_OVER(Of.GOVERNMENT),
  MOVE_DATE(Of.GOVERNMENT, true),
  /** Take back a plan that was published by mistake. */
  WITHDRAW_PLAN(Of.GOVERNMENT, true),
  REPORT_PROGRESS(Of.GOVERNMENT),
  ATTACH_EVIDENCE(Of.GOVERNMENT),
  /** Say, for society or the authority, whether what was reported is so. */
  VERIFY_PROGRESS(Of.GOVERNMENT),
  CONVENE(Of.GOVERNMENT),
  /** Begin an assessment, answer its questions and publish its result. */
  ASSESS(Of.GOVERNMENT),
  JUDGE(Of.GOVERNMENT),
  PUBLISH_RESULTS(Of.GOVERNMENT, true),
  VOTE_IN_SECRETARIAT(Of.GOVERNMENT),
  RUN_TABLE(Of.GOVERNMENT),
  EDIT_STATE_PROFILE(Of.GOVERNMENT),
  /** Write what the government says of data on people. */
  EDIT_NOTICE(Of.GOVERNMENT),
  /** Ask somebody in, or end a role, within one's own government. */
  INVITE(Of.GOVERNMENT),
  /** Ask another officer in. */
  INVITE_OFFICER(Of.GOVERNMENT, true),
  SEE_PERMISSIONS(Of.NOTHING),
  SEE_AUDIT(Of.NOTHING),
  GRANT_ROLE(Of.NOTHING, true),
  /** Say when the people of a government end to govern, and with them their roles. */
  SET_ADMINISTRATION(Of.NOTHING),
  ROTATE_KEYS(Of.NOTHING, true);

  /** What an act is done to. */
  public enum Of {
    NOTHING,
    GOVERNMENT
  }

  /** What no page or program carries out yet. */
  private static final Set<Permission> LATER =
      EnumSet.of(
          REPORT_PROGRESS,
          ATTACH_EVIDENCE,
          VERIFY_PROGRESS,
          CONVENE,
          JUDGE,
          PUBLISH_RESULTS,
          VOTE_IN_SECRETARIAT,
          RUN_TABLE,
          ROTATE_KEYS);

  private final Of of;
  private final boolean sensitive;

  Permission(Of of) {
    this(of, false);
  }

  Permission(Of of, boolean sensitive) {
    this.of = of;
    this.sensitive = sensitive;
  }

  public Of of() {
    return of;
  }

  /** Whether there is anything yet with which to do it. */
  public boolean exists() {
    return !LATER.contains(this);
  }

  /** Asks for a fresh sign-in and for a second person. */
  public boolean isSensitive() {
    return sensitive;
  }
}
