package tequio.methodology.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.methodology.MethodologyImport;
import tequio.methodology.MethodologyWorld;
import tequio.publishing.exchange.DocumentImporter.Result;
import tequio.publishing.version.PublicationResult;
import tequio.storage.Json;
import tequio.testing.TequioTest;
import tools.jackson.databind.node.ObjectNode;

/** Methodologies as everybody reads them, and how another one comes in. */
@TequioTest
@Transactional
class MethodologyScreenTest {

  @Autowired MockMvc mvc;
  @Autowired MethodologyImport importing;
  @Autowired JdbcClient jdbc;

  @Test
  void all_that_come_along_are_listed_and_each_opens_in_both_languages() throws Exception {
    var list = see("/metodologias");
    for (var code : MethodologyWorld.CODES) {
      assertThat(list).contains("/metodologias/" + code);
      assertThat(see("/metodologias/" + code)).contains("Productos esperados", "Se cierra cuando");
      assertThat(see("/en/metodologias/" + code)).contains("Expected products");
      assertThat(see("/metodologias/" + code + "/versiones/1")).contains("Edición 1");
    }
    assertThat(status("/metodologias/nada")).isEqualTo(404);
    assertThat(status("/metodologias/cimtra/versiones/9")).isEqualTo(404);
  }

  @Test
  void each_step_says_its_products_and_what_proves_them() throws Exception {
    assertThat(see("/metodologias/cimtra"))
        .contains(
            "Fase 1. ",
            "Diagnóstico integral",
            "2 meses",
            "cada plazo desde el arranque",
            "contraloría ciudadana");
    assertThat(see("/metodologias/guia-basica"))
        .contains("Etapas de un compromiso", "Árbol de problemas", "Su fuente no le da plazo");
  }

  @Test
  void they_stand_side_by_side_on_one_page() throws Exception {
    assertThat(see("/metodologias/comparacion"))
        .contains("Guía básica", "Cinco fases", "Caja de herramientas", "no tiene más");
  }

  @Test
  void another_one_is_imported_read_and_given_back_as_the_same_file() throws Exception {
    var mine = mine(1, it -> it.put("title", "A la manera de Colima"));

    assertThat(published(mine)).isInstanceOf(PublicationResult.Published.class);
    assertThat(published(mine)).isInstanceOf(PublicationResult.Unchanged.class);

    assertThat(see("/metodologias")).contains("A la manera de Colima");
    assertThat(see("/metodologias/colima")).contains("Colima", "Historial y verificación");
    assertThat(see("/colima/metodologias/colima/historial")).contains("A la manera de Colima");
    var again = Json.MAPPER.readTree(see("/metodologias/colima/metodologia.json"));
    assertThat(published(again.toString())).isInstanceOf(PublicationResult.Unchanged.class);
  }

  @Test
  void an_edition_keeps_its_address_when_the_next_one_comes() throws Exception {
    published(mine(1, it -> it.put("title", "La primera")));
    var second = (ObjectNode) Json.MAPPER.readTree(mine(2, it -> it.put("title", "La segunda")));
    second.put("reason", "Se aprendió.");

    assertThat(published(second.toString())).isInstanceOf(PublicationResult.Published.class);

    assertThat(see("/metodologias/colima")).contains("La segunda");
    assertThat(see("/metodologias/colima/versiones/1"))
        .contains("La primera", "ya no es la más nueva");
  }

  @Test
  void other_words_under_an_edition_that_exists_are_refused() {
    published(mine(1, it -> it.put("title", "La primera")));

    assertThat(importing.run(bytes(mine(1, it -> it.put("title", "Otra")))))
        .isEqualTo(new Result.Unreadable("content.edition", "1"));
  }

  @Test
  void the_code_of_one_that_comes_along_is_taken() {
    var file = MethodologyWorld.file("cimtra").put("government", "06");

    assertThat(importing.run(bytes(file.toString())))
        .isEqualTo(new Result.Unreadable("code", "cimtra"));
  }

  @Test
  void a_circle_is_refused_and_nothing_is_published() {
    var circular =
        mine(
            1,
            it ->
                ((ObjectNode) it.get("steps").get(0))
                    .putArray("after")
                    .add("institucionalizacion"));

    assertThat(published(circular)).isInstanceOf(PublicationResult.Invalid.class);
  }

  @Test
  void the_database_refuses_a_second_government_with_the_code() {
    published(mine(1, it -> {}));

    assertThatThrownBy(
            () -> jdbc.sql("insert into document values ('14', 'methodology', 'colima')").update())
        .isInstanceOf(DuplicateKeyException.class);
  }

  private static String mine(int edition, Consumer<ObjectNode> change) {
    var file = MethodologyWorld.file("cimtra").put("government", "06").put("code", "colima");
    var content = (ObjectNode) file.get("content");
    content.put("edition", edition);
    change.accept(content);
    return file.toString();
  }

  private PublicationResult published(String file) {
    return ((Result.Read) importing.run(bytes(file))).result();
  }

  private static byte[] bytes(String file) {
    return file.getBytes(UTF_8);
  }

  private int status(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse().getStatus();
  }

  private String see(String path) throws Exception {
    var answer = mvc.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
