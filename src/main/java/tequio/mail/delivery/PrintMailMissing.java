package tequio.mail.delivery;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tequio.mail.MailStatus;
import tequio.settings.StartupException;

/** Prints at the start that no mail is sent, where no mail server is set. */
@Component
@ConditionalOnProperty("tequio.first-key")
class PrintMailMissing implements ApplicationRunner {

  private final MailStatus mail;

  PrintMailMissing(MailStatus mail) {
    this.mail = mail;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!mail.canSend()) {
      System.out.println(StartupException.sentence("mail.none"));
    }
  }
}
