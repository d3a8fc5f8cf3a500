package tequio.profile.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.GovernmentKey;
import tequio.profile.content.StateProfile;
import tequio.publishing.exchange.DocumentImporter;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.storage.Json;
import tequio.testing.TequioTest;
import tools.jackson.databind.node.ObjectNode;

/** A profile as everybody sees it, and as its keeper writes it. */
@TequioTest
@Transactional
class StateProfileScreenTest {

  private static final String DRAFT = "/trabajo/06/documentos/state-profile/1";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired DocumentImporter importer;

  @Test
  void a_municipality_sees_which_profile_holds_for_it_and_since_when() throws Exception {
    assertThat(see("/colima/colima/perfil"))
        .contains("Perfil genérico que viene con el programa", "Rige desde", "3 asientos");
    assertThat(see("/estado-de-mexico/toluca/perfil"))
        .contains("Infoem", "Desde el 1 de enero de 2020", "Del 1 de enero de 2015 al");
    assertThat(see("/en/jalisco/perfil")).contains("Profile in force in Jalisco", "3 seats");
  }

  @Test
  void the_file_of_the_profile_in_force_publishes_it_elsewhere() throws Exception {
    var file = (ObjectNode) Json.MAPPER.readTree(see("/jalisco/perfil/vigente.json"));
    file.put("government", "06");

    var result = importer.run(Json.MAPPER.writeValueAsBytes(file));

    assertThat(result)
        .isInstanceOfSatisfying(
            DocumentImporter.Result.Read.class,
            it -> assertThat(it.result()).isInstanceOf(PublicationResult.Published.class));
    assertThat(see("/colima/manzanillo/perfil")).contains("Versión 1 del perfil del estado");
    assertThat(see("/colima/perfil/versiones/1")).contains("ITEI", "2030").doesNotContain("2,030");
    assertThat(see("/colima/perfil/historial")).contains("Perfil de Jalisco");
    assertThat(profile("/colima/perfil/vigente.json"))
        .isEqualTo(profile("/jalisco/perfil/vigente.json"));
  }

  @Test
  void a_file_for_a_municipality_is_refused() throws Exception {
    var file = (ObjectNode) Json.MAPPER.readTree(see("/jalisco/perfil/vigente.json"));
    file.put("government", "06002");

    assertThat(importer.run(Json.MAPPER.writeValueAsBytes(file)))
        .isEqualTo(new DocumentImporter.Result.Unreadable("government", "06002"));
  }

  @Test
  void its_keeper_writes_it_in_forms_and_hears_why_a_quorum_is_impossible() throws Exception {
    var keeper = new SignedInPeople(program).as(Role.KEEPER, new GovernmentKey("06"));
    send(keeper, DRAFT + "/borrador");
    save(
        keeper,
        DRAFT + "/partes/asientos",
        seats("gobierno", "Gobierno", "government", 0),
        seats("sociedad-civil", "Sociedad civil", "civil-society", 1),
        new String[] {"thirdSeat", "vacant", "facilitator.from", "civil-society"});

    var refused =
        save(
            keeper,
            DRAFT + "/partes/asistencia",
            new String[] {
              "quorum.0.form", "at-least-seats", "quorum.0.seats", "7", "secondCall", "same-quorum"
            });

    assertThat(refused.getStatus()).isEqualTo(302);
    assertThat(see(keeper, DRAFT)).contains("falta");
    assertThat(see(keeper, DRAFT + "/vista")).contains("sociedad-civil");
  }

  @Test
  void nobody_drafts_a_profile_of_a_municipality_or_of_another_state() throws Exception {
    var keeper = new SignedInPeople(program).as(Role.KEEPER, new GovernmentKey("06"));

    assertThat(status(keeper, "/trabajo/06002/documentos/state-profile/1")).isEqualTo(404);
    assertThat(status(keeper, "/trabajo/14/documentos/state-profile/1")).isEqualTo(404);
    assertThat(status(keeper, DRAFT)).isEqualTo(200);
  }

  private StateProfile profile(String address) throws Exception {
    var content = Json.MAPPER.readTree(see(address)).get("content");
    return Json.MAPPER.treeToValue(content, StateProfile.class);
  }

  private static String[] seats(String code, String name, String sector, int row) {
    var at = "sectors." + row + ".";
    return new String[] {
      at + "code", code, at + "name", name, at + "sector", sector, at + "seats", "2"
    };
  }

  private MockHttpServletResponse save(Browser who, String path, String[]... fields)
      throws Exception {
    var all = new java.util.ArrayList<String>();
    for (var some : fields) {
      all.addAll(java.util.List.of(some));
    }
    var seen = Pattern.compile("name=\"visto\" value=\"([^\"]*)\"").matcher(see(who, path));
    assertThat(seen.find()).isTrue();
    all.addAll(java.util.List.of("visto", seen.group(1)));
    return send(who, path, all.toArray(String[]::new));
  }

  private MockHttpServletResponse send(Browser who, String path, String... fields)
      throws Exception {
    var form =
        post(path)
            .cookie(who.asCookie())
            .param("_csrf", who.form())
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  private int status(Browser who, String path) throws Exception {
    return mvc.perform(get(path).cookie(who.asCookie())).andReturn().getResponse().getStatus();
  }

  private String see(Browser who, String path) throws Exception {
    return content(mvc.perform(get(path).cookie(who.asCookie())).andReturn().getResponse(), path);
  }

  private String see(String path) throws Exception {
    return content(mvc.perform(get(path)).andReturn().getResponse(), path);
  }

  private static String content(MockHttpServletResponse answer, String path) throws Exception {
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
