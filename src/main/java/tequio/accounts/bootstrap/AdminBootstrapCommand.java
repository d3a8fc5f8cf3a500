package tequio.accounts.bootstrap;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tequio.accounts.paperkey.PaperKeys;
import tequio.accounts.person.Account;
import tequio.accounts.person.Accounts;
import tequio.accounts.secret.Secret;
import tequio.commands.ApplicationCommand;
import tequio.mail.MailAddress;
import tequio.settings.Settings;
import tequio.settings.StartupException;

/**
 * Command: prints a new link for the first administrator or, given an address, a link with which
 * the owner of that account signs in once without mail.
 */
@Command(
    name = "admin",
    description =
        "Muestra un enlace para entrar: el de quien administrará primero o, con CORREO, el de esa"
            + " cuenta.")
final class AdminBootstrapCommand implements ApplicationCommand {

  @Parameters(paramLabel = "CORREO", arity = "0..1")
  @Nullable String mail;

  @Override
  public int run(ApplicationContext program) {
    var site = program.getBean(Settings.class).address();
    System.out.println(
        Optional.ofNullable(mail)
            .map(it -> in(it, site, program))
            .orElseGet(() -> first(site, program)));
    return 0;
  }

  private static String first(String site, ApplicationContext program) {
    Secret key =
        program
            .getBean(AdminBootstrapToken.class)
            .make()
            .orElseThrow(() -> new StartupException("accounts.stop.administered"));
    return StartupException.sentence("accounts.first-key", site + "/entrar/primera/" + key.text());
  }

  /**
   * Makes a sign-in link for an account and returns the sentence that contains it.
   *
   * @throws StartupException if there is no such account
   */
  static String in(String mail, String site, ApplicationContext program) {
    Account account =
        MailAddress.find(mail)
            .flatMap(program.getBean(Accounts.class)::find)
            .orElseThrow(() -> new StartupException("accounts.stop.no-account", mail));
    var code = program.getBean(PaperKeys.class).link(account.id());
    return StartupException.sentence(
        "accounts.sign-in-link", mail, site + "/entrar/papel/" + code.text());
  }
}
