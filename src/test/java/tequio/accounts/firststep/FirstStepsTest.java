package tequio.accounts.firststep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.testing.SetMail;
import tequio.testing.TequioTest;

/** A new installation says what comes first, and stops once it is done. */
@TequioTest
@Transactional
class FirstStepsTest {

  static final GovernmentKey TOWN = new GovernmentKey("06008");

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired SetMail mail;

  @BeforeEach
  void nothingDoneYet() {
    jdbc.sql("delete from administration").update();
    jdbc.sql("delete from role_end_request").update();
    jdbc.sql("delete from account_role where role = 'officer'").update();
  }

  @Test
  void whoever_administers_a_new_installation_finds_what_comes_first() throws Exception {
    mail.set(false);
    var administrator = as(Role.ADMINISTRATOR);

    assertThat(administrator.words("/trabajo"))
        .contains("Haga que salga el correo", "Invite a la primera persona enlace")
        .doesNotContain("Hoy no debe nada");
    assertThat(administrator.words("/admin"))
        .contains("Este sitio no envía cartas", "Primeros pasos", "Por hacer", "TEQUIO_CONTACT");
    assertThat(as(Role.OFFICER).words("/trabajo")).doesNotContain("Invite a la primera persona");
  }

  @Test
  void a_step_that_is_done_is_no_task_any_more() throws Exception {
    var administrator = as(Role.ADMINISTRATOR);
    administrator.send(
        "/admin/administraciones",
        "/admin/administraciones",
        "gobierno",
        "coquimatlan",
        "termina",
        "2030-10-14",
        "documento",
        "Constancia");

    assertThat(administrator.words("/trabajo"))
        .doesNotContain("Diga hasta cuándo gobierna", "Haga que salga el correo")
        .contains("Invite a la primera persona enlace");
    assertThat(administrator.words("/admin")).contains("Primeros pasos", "Lista");
    as(Role.OFFICER);
    assertThat(administrator.words("/trabajo")).doesNotContain("Invite a la primera persona");
  }

  @Test
  void a_government_is_found_by_its_name_and_asked_for_where_it_is_not_certain() throws Exception {
    var administrator = as(Role.ADMINISTRATOR);
    String[] doubtful = {
      "gobierno", "Benito Juárez", "termina", "2030-10-14", "documento", "Constancia"
    };
    var address = "/admin/administraciones";

    var asked = administrator.send(address, address, doubtful);

    assertThat(asked.getStatus()).isEqualTo(422);
    assertThat(asked.getContentAsString(UTF_8))
        .contains("elija cuál", "Benito Juárez, Quintana Roo", "value=\"23005\"");
    administrator.send(
        address,
        address,
        "gobierno",
        "Benito Juárez",
        "gobierno-elegido",
        "23005",
        "termina",
        "2030-10-14",
        "documento",
        "Constancia");
    assertThat(administrator.words(address))
        .contains("<strong>Benito Juárez, Quintana Roo</strong>");
  }

  @Test
  void whoever_is_in_already_goes_on_to_their_work() throws Exception {
    assertThat(as(Role.OFFICER).look("/entrar").getRedirectedUrl()).isEqualTo("/trabajo");
    assertThat(as(Role.OFFICER).look("/en/entrar").getRedirectedUrl()).isEqualTo("/en/trabajo");
    assertThat(as(Role.OFFICER).look("/entrar?reciente=1").getStatus()).isEqualTo(200);
    var nothing = new Visitor(web, new SignedInPeople(program).with().asCookie());
    assertThat(nothing.look("/trabajo").getRedirectedUrl()).isEqualTo("/cuenta");
  }

  @Test
  void every_public_page_leads_to_the_way_in_and_to_whoever_operates_the_site() throws Exception {
    var reader = new Visitor(web);
    for (var page : new String[] {"/", "/buscar", "/acerca", "/colima", "/colima/tecoman"}) {
      assertThat(reader.words(page)).as(page).contains("href=\"/entrar\"", "Entrar");
    }
    assertThat(reader.words("/en/acerca")).contains("Who operates this site", "/en/entrar");
    assertThat(reader.words("/oaxaca/oaxaca-de-juarez"))
        .contains("Cómo se empieza", "A quién preguntar", "/acerca#quien", "Qué hacen sus vecinos");
  }

  private Visitor as(Role role) {
    return new Visitor(web, new SignedInPeople(program).as(role, TOWN).asCookie());
  }
}
