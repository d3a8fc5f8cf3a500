package tequio.mail.delivery;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tequio.mail.MailStatus;
import tequio.settings.StartupException;

/** Prints at startup that no mail is sent, if no mail server is set. */
@Component
@ConditionalOnProperty("tequio.first-key")
class PrintMailMissing implements ApplicationRunner {

  private final MailStatus mail;
  private final boolean printing;

  PrintMailMissing(MailStatus mail, @Value("${tequio.first-key}") boolean printing) {
    this.mail = mail;
    this.printing = printing;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (printing && !mail.canSend()) {
      System.out.println(StartupException.sentence("mail.none"));
    }
  }
}
