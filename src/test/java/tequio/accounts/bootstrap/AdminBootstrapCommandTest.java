package tequio.accounts.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.person.Accounts;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.settings.StartupException;
import tequio.testing.TequioTest;

/** From the machine itself somebody comes in where no letter reaches them. */
@TequioTest
@Transactional
class AdminBootstrapCommandTest {

  static final Pattern CODE = Pattern.compile("/entrar/papel/(\\w{16})");

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;

  @Test
  void an_administrator_who_signed_out_comes_in_again_by_the_link() throws Exception {
    var account =
        new SignedInPeople(program).as(Role.ADMINISTRATOR, new GovernmentKey("06007")).account();
    var mail = program.getBean(Accounts.class).get(account).mail().value();

    var link = CODE.matcher(AdminBootstrapCommand.in(mail, "https://tequio.example", program));

    assertThat(link.find()).isTrue();
    var in =
        new Visitor(web)
            .send(link.group(), "/entrar/papel", "codigo", link.group(1), "volver", "/admin");
    assertThat(Visitor.location(in)).isEqualTo("/admin");
  }

  @Test
  void whoever_has_no_account_gets_no_link() {
    assertThatThrownBy(
            () -> AdminBootstrapCommand.in("nadie@ejemplo.mx", "https://tequio.example", program))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("Nadie tiene aquí una cuenta con el correo nadie@ejemplo.mx");
  }
}
