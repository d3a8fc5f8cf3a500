package tequio.mail.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tequio.commands.ApplicationCommand;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.Outbox;
import tequio.mail.TestEmail;
import tequio.settings.StartupException;
import tequio.web.Texts;

/** Command: sends a test mail. The exit code is 1 if it was not accepted. */
@Command(name = "mail", description = "Envía una carta de prueba a una dirección.")
final class MailCommand implements ApplicationCommand {

  @Parameters(paramLabel = "DIRECCIÓN")
  String address = "";

  @Override
  public int run(ApplicationContext program) {
    var to =
        MailAddress.find(address)
            .orElseThrow(() -> new StartupException("mail.trial.no-address", address));
    var letter = EmailMessage.to(to, Texts.SPANISH, EmailPurpose.NOTICE, new TestEmail());
    var id =
        new TransactionTemplate(program.getBean(PlatformTransactionManager.class))
            .execute(status -> program.getBean(Outbox.class).write(letter));
    program.getBean(OutboxDispatcher.class).run();
    String state =
        program.getBean(MailConfiguration.Way.class).carrier().isEmpty() ? "" : state(program, id);
    System.out.println(StartupException.sentence("mail.trial.state", words(state)));
    return state.equals("sent") ? 0 : 1;
  }

  private static String state(ApplicationContext program, @Nullable UUID letter) {
    return program
        .getBean(JdbcClient.class)
        .sql("select state from letter where id = ?")
        .param(letter)
        .query(String.class)
        .single();
  }

  private static String words(String state) {
    return StartupException.sentence(
        switch (state) {
          case "waiting" -> "mail.state.waiting";
          case "sent" -> "mail.state.sent";
          case "refused" -> "mail.state.refused";
          case "given-up" -> "mail.state.given-up";
          case "unknown" -> "mail.state.unknown";
          default -> "mail.state.nowhere";
        });
  }
}
