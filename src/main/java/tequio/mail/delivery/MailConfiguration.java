package tequio.mail.delivery;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.settings.Setting;
import tequio.settings.Settings;
import tequio.settings.StartupException;

/**
 * Configures how mails are sent: by the configured server, to the demonstration's mailbox, or not
 * at all.
 */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  /** Transport of mails; empty without a mail server outside of a demonstration. */
  record Way(Optional<MailTransport> carrier) {}

  @Bean
  Way way(Settings settings, DemoMailbox demo) {
    var server =
        settings
            .find(Setting.TEQUIO_SMTP_URL)
            .map(url ->
                MailServer.parse(
                    Setting.TEQUIO_SMTP_URL.name(),
                    url,
                    MailServer.Kind.SMTP,
                    MailServer.Kind.SMTPS));
    if (server.isEmpty()) {
      return new Way(demo.isOpen() ? Optional.of(demo) : Optional.empty());
    }
    return new Way(server.map(it -> new SmtpCarrier(it, sender(settings), it.properties())));
  }

  @Bean
  MailStatus mailStatus(Way way) {
    return () -> way.carrier().isPresent();
  }

  private static String sender(Settings settings) {
    var from = settings.get(Setting.TEQUIO_MAIL_FROM);
    return MailAddress.find(from)
        .map(MailAddress::value)
        .orElseThrow(() -> new StartupException("mail.stop.from", Setting.TEQUIO_MAIL_FROM));
  }
}
