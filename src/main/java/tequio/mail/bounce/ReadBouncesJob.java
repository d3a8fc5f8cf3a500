package tequio.mail.bounce;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.mail.delivery.MailServer;
import tequio.settings.Setting;
import tequio.settings.Settings;

/** Job: reads bounces from the configured mailbox every quarter of an hour. */
@Component
class ReadBouncesJob implements Job {

  private final Optional<ReturnMailbox> mailbox;
  private final BounceRecorder letters;

  ReadBouncesJob(Settings settings, BounceRecorder letters) {
    this.letters = letters;
    this.mailbox =
        settings
            .find(Setting.TEQUIO_RETURNS_URL)
            .map(url ->
                MailServer.parse(
                    Setting.TEQUIO_RETURNS_URL.name(),
                    url,
                    MailServer.Kind.IMAP,
                    MailServer.Kind.IMAPS))
            .map(ReturnMailbox::new);
  }

  @Override
  public String name() {
    return "mail-returns";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofMinutes(15));
  }

  @Override
  public void run() throws MessagingException {
    if (mailbox.isPresent()) {
      mailbox.get().read(letters::note);
    }
  }
}
