package tequio.accounts.bootstrap;

import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tequio.accounts.person.Account;
import tequio.accounts.person.Accounts;
import tequio.accounts.role.EndRole;
import tequio.commands.ApplicationCommand;
import tequio.mail.MailAddress;
import tequio.settings.StartupException;

/** Command: ends an administrator's role where no second administrator exists to confirm it. */
@Command(
    name = "end administrator",
    description =
        "Termina la función de quien administra con ese correo, cuando nadie más puede confirmarlo.")
final class EndAdministratorTask implements ApplicationCommand {

  @Parameters(paramLabel = "CORREO")
  String mail = "";

  @Override
  public int run(ApplicationContext program) {
    var account =
        MailAddress.find(mail)
            .flatMap(program.getBean(Accounts.class)::find)
            .map(Account::id)
            .filter(program.getBean(EndRole.class)::endAdministrator);
    if (account.isEmpty()) {
      throw new StartupException("accounts.stop.not-administrator", mail);
    }
    System.out.println(StartupException.sentence("accounts.end-administrator", mail));
    return 0;
  }
}
