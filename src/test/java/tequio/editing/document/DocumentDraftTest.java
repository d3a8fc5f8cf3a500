package tequio.editing.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioTest;

/** An officer writes a document of any kind, section by section, and publishes it. */
@TequioTest
@Transactional
class DocumentDraftTest {

  static final String DRAFT = "/trabajo/06002/documentos/secretariat-rules/1";
  static final String PUBLIC = "/colima/colima/secretariado/reglas";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;

  @SuppressWarnings("NullAway.Init")
  private Browser officer;

  @BeforeEach
  void signIn() {
    officer = new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("06002"));
  }

  @Test
  void a_document_is_begun_written_section_by_section_and_published() throws Exception {
    send(DRAFT + "/borrador");
    assertThat(see(DRAFT)).contains("falta");
    write("Reglas de Colima", "Se sesiona cada mes.");
    assertThat(see(DRAFT + "/vista")).contains("Se sesiona cada mes.", "Reglas de Colima");
    assertThat(status(PUBLIC)).isEqualTo(404);

    assertThat(save(DRAFT + "/publicacion", "office", "Secretaría").getStatus()).isEqualTo(302);

    assertThat(see(PUBLIC)).contains("Reglas de Colima", "Se sesiona cada mes.");
    assertThat(see(PUBLIC + "/historial")).contains("Secretaría");
  }

  @Test
  void the_page_of_the_government_lists_it_and_lets_people_begin_it() throws Exception {
    assertThat(see("/trabajo/06002")).contains("Reglas del secretariado", DRAFT + "/borrador");
    send(DRAFT + "/borrador");

    assertThat(see("/trabajo/06002")).contains("\"" + DRAFT + "\"", "Sin publicar");
    assertThat(see("/trabajo")).contains("Publique", "\"" + DRAFT + "\"", "por revisar");
    write("Reglas de Colima", "Se sesiona cada mes.");
    assertThat(see("/trabajo")).contains("Publique «Reglas de Colima»", DRAFT + "/publicacion");
    save(DRAFT + "/publicacion", "office", "Secretaría");

    assertThat(see("/trabajo/06002")).contains("Reglas de Colima", "Publicado");
    assertThat(see("/trabajo")).doesNotContain("Reglas de Colima");
  }

  @Test
  void who_only_accompanies_the_government_reads_it_and_begins_nothing() throws Exception {
    send(DRAFT + "/borrador");
    officer = new SignedInPeople(program).as(Role.MEMBER, new GovernmentKey("06002"));

    assertThat(see("/trabajo")).contains("Lea lo que se prepara");
    assertThat(see("/trabajo/06002")).contains("\"" + DRAFT + "\"").doesNotContain("/borrador");
  }

  @Test
  void a_change_of_what_is_public_needs_its_reason_and_says_what_changed() throws Exception {
    send(DRAFT + "/borrador");
    write("Reglas de Colima", "Se sesiona cada mes.");
    save(DRAFT + "/publicacion", "office", "Secretaría");

    send(DRAFT + "/borrador");
    save(DRAFT + "/partes/nombre", "title", "Reglas del secretariado de Colima");
    assertThat(see(DRAFT + "/publicacion")).contains("Qué cambia");
    assertThat(save(DRAFT + "/publicacion", "office", "Secretaría").getStatus()).isEqualTo(422);
    save(DRAFT + "/publicacion", "office", "Secretaría", "reason", "Faltaba decir de qué son.");

    assertThat(see(PUBLIC + "/versiones/2")).contains("Faltaba decir de qué son.", "Nombre");
    assertThat(status(PUBLIC + "/versiones/1")).isEqualTo(200);
  }

  @Test
  void who_saves_what_another_has_changed_meanwhile_sees_both() throws Exception {
    send(DRAFT + "/borrador");
    var before = seen(see(DRAFT + "/partes/nombre"));
    save(DRAFT + "/partes/nombre", "title", "De una");

    var answer = send(DRAFT + "/partes/nombre", "title", "De otro", "visto", before);

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString(UTF_8)).contains("De una", "De otro");
  }

  @Test
  void what_breaks_a_rule_of_the_kind_is_said_at_its_place() throws Exception {
    send(DRAFT + "/borrador");

    assertThat(save(DRAFT + "/partes/nombre", "title", "").getStatus()).isEqualTo(422);
    assertThat(see(DRAFT)).doesNotContain(DRAFT + "/publicacion");
  }

  @Test
  void the_day_that_a_document_tells_is_that_of_its_first_version_and_not_of_a_later_change()
      throws Exception {
    var draft = "/trabajo/06002/documentos/secretariat/1";
    send(draft + "/borrador");
    save(draft + "/partes/nombre", "title", "Secretariado de Colima");
    save(
        draft + "/partes/instalacion",
        "installed.year",
        "2025",
        "installed.month",
        "11",
        "installed.day",
        "25");
    assertThat(save(draft + "/publicacion", "office", "Secretaría").getStatus()).isEqualTo(302);
    var first = "/colima/colima/secretariado/versiones/1";
    assertThat(see(first)).containsPattern("Cuándo sucedió</dt><dd>[^/]*25 de noviembre de 2025");

    send(draft + "/borrador");
    save(draft + "/partes/nombre", "title", "Secretariado Técnico de Colima");
    save(draft + "/publicacion", "office", "Secretaría", "reason", "Otro nombre.");
    assertThat(see("/colima/colima/secretariado/versiones/2"))
        .doesNotContainPattern("Cuándo sucedió</dt><dd>[^/]*25 de noviembre de 2025");
  }

  private void write(String title, String text) throws Exception {
    save(DRAFT + "/partes/nombre", "title", title);
    save(DRAFT + "/partes/articulos", "articles.0.heading", "Sesiones", "articles.0.text", text);
  }

  private MockHttpServletResponse save(String path, String... fields) throws Exception {
    var more = new String[fields.length + 2];
    System.arraycopy(fields, 0, more, 0, fields.length);
    more[fields.length] = "visto";
    more[fields.length + 1] = seen(see(path));
    return send(path, more);
  }

  private MockHttpServletResponse send(String path, String... fields) throws Exception {
    return visitor().sendWith(officer.form(), path, fields);
  }

  private Visitor visitor() {
    return new Visitor(mvc, officer.asCookie());
  }

  private String see(String path) throws Exception {
    var answer = visitor().look(path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private int status(String path) throws Exception {
    return visitor().look(path).getStatus();
  }

  private static String seen(String page) {
    var found = Pattern.compile("name=\"visto\" value=\"([^\"]*)\"").matcher(page);
    return found.find() ? found.group(1) : "";
  }
}
