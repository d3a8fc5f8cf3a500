package tequio.accounts.first;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tequio.settings.Stop;

/** Tells whoever starts the site how the first administrator comes in. */
@Component
@ConditionalOnProperty("tequio.first-key")
class PrintFirstKey implements ApplicationRunner {

  private final FirstKey keys;
  private final String site;

  PrintFirstKey(FirstKey keys, @Value("${tequio.url}") String site) {
    this.keys = keys;
    this.site = site;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    keys.make()
        .ifPresent(key ->
            System.out.println(
                Stop.sentence("accounts.first-key", site + "/entrar/primera/" + key.text())));
  }
}
