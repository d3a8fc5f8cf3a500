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
  /** Take over a plan that others transcribed, as its government. */
  TAKE_OVER(Of.GOVERNMENT),
  MOVE_DATE(Of.GOVERNMENT, true),
  /** Withdraw a plan that was published by mistake. */
  WITHDRAW_PLAN(Of.GOVERNMENT, true),
  REPORT_PROGRESS(Of.GOVERNMENT),
  ATTACH_EVIDENCE(Of.GOVERNMENT),
  /** Confirm or dispute reported progress, for civil society or the authority. */
  VERIFY_PROGRESS(Of.GOVERNMENT),
  CONVENE(Of.GOVERNMENT),
  /** Begin an assessment, answer its questions and publish its result. */
  ASSESS(Of.GOVERNMENT),
  /**
   * Publish an edition of a ranking of the governments it is held for; held for the federation, of
   * any.
   */
  BRING_RANKING(Of.GOVERNMENT),
  JUDGE(Of.GOVERNMENT),
  PUBLISH_RESULTS(Of.GOVERNMENT, true),
  VOTE_IN_SECRETARIAT(Of.GOVERNMENT),
  RUN_TABLE(Of.GOVERNMENT),
  /** Comment on the nodes of one problem tree, by the link of an expert. */
  COMMENT_ON_TREE(Of.GOVERNMENT),
  /** Convene the sessions of the secretariat, run them and publish what they decide. */
  RUN_MEETING(Of.GOVERNMENT),
  /** Convene consultations, screen and group what is submitted, and reply to it. */
  RUN_CONSULTATION(Of.GOVERNMENT),
  EDIT_STATE_PROFILE(Of.GOVERNMENT),
  /** Edit the government's privacy notice. */
  EDIT_NOTICE(Of.GOVERNMENT),
  /** Invite people and end roles within one's own government. */
  INVITE(Of.GOVERNMENT),
  /** Invite another officer. */
  INVITE_OFFICER(Of.GOVERNMENT, true),
  /** Ask the first officer of a municipality in, for the authority of its state. */
  INVITE_MUNICIPALITY(Of.GOVERNMENT, true),
  SEE_PERMISSIONS(Of.NOTHING),
  SEE_AUDIT(Of.NOTHING),
  GRANT_ROLE(Of.NOTHING, true),
  /** Record when an administration ends, and with it the roles of its people. */
  SET_ADMINISTRATION(Of.NOTHING),
  ROTATE_KEYS(Of.NOTHING, true);

  /** Kind of object that a permission applies to. */
  public enum Of {
    NOTHING,
    GOVERNMENT
  }

  /** Permissions that no page or command uses yet. */
  private static final Set<Permission> LATER =
      EnumSet.of(
          REPORT_PROGRESS, ATTACH_EVIDENCE, VERIFY_PROGRESS, JUDGE, PUBLISH_RESULTS, ROTATE_KEYS);

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

  /** Whether any page or command uses it yet. */
  public boolean exists() {
    return !LATER.contains(this);
  }

  /** Whether it requires a recent sign-in and a second person. */
  public boolean isSensitive() {
    return sensitive;
  }
}
