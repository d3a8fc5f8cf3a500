package tequio.problem.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Drafts of the text beside the tree, and comments of experts by a link. */
class ExpertScreenTest extends ProblemScreens {

  @Test
  void a_tree_that_is_published_meanwhile_does_not_overtake_a_draft_of_the_text() throws Exception {
    var draft = "/trabajo/06008/documentos/problem/1";
    send(facilitator, draft + "/borrador");
    part(draft, "dimensiones", "social", "Se pierden clases");
    tree("acto", "add", "lado", "trunk", "texto", "El agua llega poco");
    var form = see(facilitator, DESK + "/arbol/publicacion");
    send(
        facilitator,
        DESK + "/arbol/publicacion",
        "visto",
        field(form, "visto"),
        "office",
        "Mesa",
        "reason",
        "Primer árbol");
    var page = see(facilitator, draft + "/publicacion");
    assertThat(page).contains("Se pierden clases");
    var done =
        send(
            facilitator,
            draft + "/publicacion",
            "visto",
            field(page, "visto"),
            "office",
            "Mesa",
            "reason",
            "Se completó");
    assertThat(done.getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC + "/1")).contains("Se pierden clases", "El agua llega poco");
    assertThat(look(PUBLIC + "/1.json")).contains("Se completó");
  }

  @Test
  void a_problem_is_drafted_section_by_section_and_begins_without_a_tree() throws Exception {
    var begun = send(facilitator, "/trabajo/06008/documentos/problem/nuevo");
    var draft = String.valueOf(begun.getHeader("Location"));
    part(
        draft,
        "definicion",
        "title",
        "Calles a oscuras",
        "publicBody",
        "Alumbrado",
        "civilSociety.0",
        "Consejo de Barrios");
    part(draft, "situacion", "today", "La mitad", "wanted", "Todas");
    part(draft, "antecedentes");
    part(draft, "dimensiones");
    part(draft, "origen", "origins.0", "consultas/1/grupos/4");
    var page = see(facilitator, draft + "/publicacion");
    send(facilitator, draft + "/publicacion", "visto", field(page, "visto"), "office", "Mesa");
    assertThat(look(PUBLIC + "/2")).contains("Calles a oscuras", "Consejo de Barrios");
  }

  @Test
  void an_expert_comments_by_a_link_and_is_named_only_with_consent() throws Exception {
    tree("acto", "add", "lado", "trunk", "texto", "El agua llega poco");
    var form = see(facilitator, DESK + "/arbol/publicacion");
    send(
        facilitator,
        DESK + "/arbol/publicacion",
        "visto",
        field(form, "visto"),
        "office",
        "Mesa",
        "reason",
        "Primer árbol");
    var made =
        send(facilitator, DESK + "/expertos", "name", "Elena Rivas", "field", "Hidróloga")
            .getContentAsString(UTF_8);
    var link = "/colima/minatitlan/problemas/1/enlace/" + token(made);
    assertThat(look(link)).contains("Elena Rivas", "El agua llega poco");

    assertThat(anybody(link, "node", "9", "words", "x").getStatus()).isEqualTo(422);
    assertThat(anybody(link, "node", "1", "words", "Poco es cuánto").getStatus()).isEqualTo(302);
    anybody(link, "node", "1", "words", "Falta la estación del año", "named", "1");
    assertThat(look(PUBLIC + "/1")).doesNotContain("Poco es cuánto");

    assertThat(see(facilitator, "/trabajo"))
        .contains("Responda los comentarios de personas expertas: Agua en la zona norte");

    answer(1, "taken", "Se agregó la cifra");
    answer(2, "left", "Se mide en marzo");
    assertThat(look(PUBLIC + "/1"))
        .contains("Poco es cuánto", "Se tomó en el árbol", "Se agregó la cifra")
        .contains("Elena Rivas", "Falta la estación", "No se tomó");
    assertThat(send(facilitator, DESK + "/expertos/comentarios/1", "decision", "left").getStatus())
        .isEqualTo(404);

    assertThat(see(facilitator, "/trabajo")).doesNotContain("comentarios de personas expertas");

    clock.set("2026-04-20T18:00:00Z");
    assertThat(mvc.perform(get(link)).andReturn().getResponse().getStatus()).isEqualTo(410);
    assertThat(anybody(link, "node", "1", "words", "Tarde").getStatus()).isEqualTo(410);
  }

  @Test
  void a_link_works_a_year_at_most() throws Exception {
    assertThat(invited("2027", "3", "3"))
        .contains("365 días como mucho")
        .doesNotContain("/enlace/");
    assertThat(invited("2027", "3", "2")).contains("/enlace/");
  }

  private String invited(String year, String month, String day) throws Exception {
    var until = new String[] {"until.year", year, "until.month", month, "until.day", day};
    var all = new java.util.ArrayList<>(java.util.List.of("name", "Elena", "field", "Hidróloga"));
    all.addAll(java.util.List.of(until));
    return send(facilitator, DESK + "/expertos", all.toArray(String[]::new))
        .getContentAsString(UTF_8);
  }

  private void answer(int comment, String decision, String words) throws Exception {
    send(
        facilitator,
        DESK + "/expertos/comentarios/" + comment,
        "decision",
        decision,
        "answer",
        words,
        "office",
        "Mesa");
  }

  private static String token(String html) {
    var found = Pattern.compile("/enlace/([A-Za-z0-9_-]{22})").matcher(html);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
