package tequio.mail;

/** Whether this installation can send mail: a mail server is set, or the demonstration shows it. */
public interface MailStatus {

  /** False if no mail server is set; pages then must not promise mail. */
  boolean canSend();
}
