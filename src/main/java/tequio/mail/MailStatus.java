package tequio.mail;

/** Whether this installation can send mail: a mail server is set, or the demonstration shows it. */
public interface MailStatus {

  /** False where no mail server is set: no page may then promise mail. */
  boolean canSend();
}
