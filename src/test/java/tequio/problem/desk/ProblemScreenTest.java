package tequio.problem.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.kernel.GovernmentKey;
import tequio.problem.ProblemWorld;
import tequio.problem.content.Problem;
import tequio.problem.content.TreeSide;

/** A problem from its definition to its tree, as everybody meets it. */
class ProblemScreenTest extends ProblemScreens {

  @Test
  void a_problem_says_who_defined_it_and_what_was_tried() throws Exception {
    assertThat(look(PUBLIC)).contains("Agua en la zona norte", "Todavía no tiene árbol");
    assertThat(look(PUBLIC + "/1"))
        .contains("Comisión de Agua", "Red de Colonias", "Pipas gratuitas", "No alcanzaron")
        .contains("Ley del Agua", "Aforo inventado", "Grupo 2 de la consulta 1", "6.1");
    assertThat(look("/en" + PUBLIC + "/1")).contains("Problem tree", "Situation today");
  }

  @Test
  void a_problem_without_civil_society_is_not_published() {
    var water = ProblemWorld.water(List.of());
    var alone =
        new Problem(
            water.title(),
            water.publicBody(),
            List.of(),
            water.today(),
            water.wanted(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            water.social(),
            water.economic(),
            water.environmental(),
            List.of("cualquiera"),
            List.of(ProblemWorld.node(2, 1, TreeSide.CAUSE, 1)));
    assertThat(kind.violations(new GovernmentKey("06008"), alone))
        .extracting(it -> it.path())
        .containsExactly("civilSociety", "origins.0", "nodes.0");
  }

  @Test
  void a_tree_is_built_with_buttons_and_published_as_a_version() throws Exception {
    tree("acto", "add", "lado", "trunk", "texto", "El agua llega poco");
    tree("acto", "add", "nodo", "1", "lado", "cause", "texto", "Fugas en la red");
    tree("acto", "add", "nodo", "1", "lado", "effect", "texto", "Se compran pipas");
    tree("acto", "add", "nodo", "2", "lado", "cause", "texto", "Sin refacciones");
    assertThat(see(facilitator, DESK + "/arbol?nodo=2"))
        .contains("Agregar una causa de esto", "Subir un lugar", "Deshacer lo último que hice");
    assertThat(look(PUBLIC + "/1")).contains("Todavía no tiene árbol");

    var form = see(facilitator, DESK + "/arbol/publicacion");
    assertThat(form).contains("<svg", "Sin refacciones");
    send(
        facilitator,
        DESK + "/arbol/publicacion",
        "visto",
        field(form, "visto"),
        "office",
        "Mesa",
        "reason",
        "Se dibujó en la mesa");
    assertThat(look(PUBLIC + "/1"))
        .contains("2 causas y un efecto", "Sin refacciones", "nodo 4", "<svg");
    assertThat(look(PUBLIC + "/1/versiones/2")).contains("<svg", "Sin refacciones");
    assertThat(look(PUBLIC + "/1.json")).contains("\"nodes\"", "Sin refacciones");
    assertThat(look(PUBLIC + "/1/historial")).contains("Se dibujó en la mesa");
    assertThat(look(PUBLIC + "/1/paquete"))
        .contains("Hoja de compromiso preliminar", "Sin refacciones", "Código QR");
  }

  @Test
  void who_is_late_sees_both_wordings_and_chooses() throws Exception {
    tree("acto", "add", "lado", "trunk", "texto", "El agua llega poco");
    send(other, DESK + "/arbol", "acto", "word", "nodo", "1", "visto", "1", "texto", "Llega mal");
    var answer =
        send(
            facilitator,
            DESK + "/arbol",
            "acto",
            "word",
            "nodo",
            "1",
            "visto",
            "1",
            "texto",
            "Llega tarde");
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString(UTF_8)).contains("Llega mal", "Llega tarde", "Nada se");
    tree("acto", "word", "nodo", "1", "visto", "2", "texto", "Llega tarde y mal");
    assertThat(see(other, DESK + "/arbol")).contains("Llega tarde y mal");
    tree("acto", "undo");
    assertThat(see(other, DESK + "/arbol")).contains("Llega mal");
  }

  @Test
  void what_is_refused_is_said_and_what_was_typed_stays() throws Exception {
    tree("acto", "add", "lado", "trunk", "texto", "El agua llega poco");
    var empty =
        send(
            facilitator,
            DESK + "/arbol",
            "acto",
            "add",
            "nodo",
            "1",
            "lado",
            "cause",
            "texto",
            " ");
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(empty.getContentAsString(UTF_8)).contains("Escriba el texto del nodo");
    var wide = "<b>agua</b> \uD83D\uDCA7 " + "a".repeat(400);
    var much =
        send(
            facilitator,
            DESK + "/arbol",
            "acto",
            "add",
            "nodo",
            "1",
            "lado",
            "cause",
            "texto",
            wide);
    assertThat(much.getContentAsString(UTF_8))
        .contains("300 letras", "&lt;b>agua&lt;/b>")
        .doesNotContain("<b>agua");
  }
}
