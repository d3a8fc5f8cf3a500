package tequio.consultation.contact;

/** What happened with a submission, of which a letter tells. */
public enum SubmissionTurn {
  /** It was received; the letter asks to confirm the address. */
  RECEIVED,
  PUBLISHED,
  REMOVED,
  RESTORED,
  GROUPED,
  REPLIED,
  /** The consultation is answered; the address is deleted. */
  ANSWERED
}
