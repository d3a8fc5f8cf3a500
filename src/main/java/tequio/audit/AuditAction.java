package tequio.audit;

import java.util.Locale;

/** Kinds of acts recorded in the audit log. */
public enum AuditAction {
  SIGNED_IN,
  SIGNED_OUT,
  /** A wrong code or another failed proof of identity. */
  PROOF_REFUSED,
  SESSION_ENDED,
  SECOND_STEP_SET_UP,
  SECOND_STEP_REMOVED,
  PASSKEY_ADDED,
  PASSKEY_REMOVED,
  /** A sheet of recovery codes was made, or a sign-in link was printed on the server itself. */
  PAPER_KEYS_MADE,
  INVITED,
  INVITATION_AGREED,
  INVITATION_PRINTED,
  INVITATION_WITHDRAWN,
  ROLE_GIVEN,
  ROLE_ENDED,
  /** Somebody asked to end the role of their own second person. */
  ROLE_END_ASKED,
  ROLE_END_REFUSED,
  ROLE_HANDED_OVER,
  PLAN_PUBLISHED,
  DOCUMENT_PUBLISHED,
  DRAFT_DISCARDED,
  PLAN_TAKEN_OVER,
  DATE_MOVE_ASKED,
  DATE_MOVE_AGREED,
  DATE_MOVE_REFUSED,
  WITHDRAWAL_ASKED,
  WITHDRAWAL_REFUSED,
  PLAN_WITHDRAWN,
  ADMINISTRATION_SET,
  NOTICE_CHANGED,
  DATA_EXPORTED,
  ACCOUNT_ERASED;

  /** Returns the word stored in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static AuditAction of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
