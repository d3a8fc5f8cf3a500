package tequio.accounts.bootstrap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tequio.settings.StartupException;

/**
 * Prints the first administrator's link on the console when the site starts without an
 * administrator.
 */
@Component
@ConditionalOnProperty("tequio.first-key")
class PrintAdminBootstrapToken implements ApplicationRunner {

  private final AdminBootstrapToken keys;
  private final String site;
  private final boolean printing;

  PrintAdminBootstrapToken(
      AdminBootstrapToken keys,
      @Value("${tequio.url}") String site,
      @Value("${tequio.first-key}") boolean printing) {
    this.keys = keys;
    this.site = site;
    this.printing = printing;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (printing) {
      print();
    }
  }

  private void print() {
    keys.make()
        .ifPresent(key ->
            System.out.println(
                StartupException.sentence(
                    "accounts.first-key", site + "/entrar/primera/" + key.text())));
  }
}
