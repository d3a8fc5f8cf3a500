package tequio.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Others adhere to a signed declaration, and leave it. */
class AdhesionScreenTest extends DeclarationPages {

  @Test
  void an_organisation_adheres_by_mail_and_leaves_its_trace() throws Exception {
    publish();
    var form = PUBLIC + "/adherirse";
    assertThat(look(form)).contains("Su correo");
    var sent =
        send(
            form,
            Map.of("type", "ORGANISATION", "name", "Vecinas del Centro", "mail", "v@example.org"));
    assertThat(sent.getStatus()).isEqualTo(302);
    var first = link("v@example.org", "Confirme");
    assertThat(look(first)).contains("Confirme su adhesión");
    assertThat(look(PUBLIC)).doesNotContain("Vecinas del Centro");
    assertThat(send(first, Map.of()).getStatus()).isEqualTo(302);

    assertThat(see(officer, "/trabajo")).contains("Decida sobre una adhesión");
    var waiting = see(officer, "/trabajo/06004/adhesiones");
    var accept = Pattern.compile("action=\"([^\"]+/aceptacion)\"").matcher(waiting);
    assertThat(accept.find()).isTrue();
    assertThat(act(accept.group(1)).getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC)).contains("Vecinas del Centro").doesNotContain("v@example.org");

    var second = link("v@example.org", "es pública");
    assertThat(look(second)).contains("Retirar la adhesión");
    assertThat(send(second, Map.of()).getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC)).doesNotContain("Vecinas del Centro").contains("Adhesión 1");
    assertThat(look(PUBLIC + "/historial")).contains("Retiro de una declaración");
    assertThat(jdbc.sql("select count(*) from adhesion_request").query(int.class).single())
        .isZero();
  }

  @Test
  void a_refusal_says_why_in_public_and_names_nobody() throws Exception {
    publish();
    var form = PUBLIC + "/adherirse";
    send(form, Map.of("type", "CITIZEN", "name", "Pepe Broma", "mail", "p@example.org"));
    send(link("p@example.org", "Confirme"), Map.of());
    var waiting = see(officer, "/trabajo/06004/adhesiones");
    var refuse = Pattern.compile("action=\"([^\"]+/rechazo)\"").matcher(waiting);
    assertThat(refuse.find()).isTrue();

    assertThat(send(officer, refuse.group(1), Map.of("reason", "")).getStatus()).isEqualTo(422);
    send(officer, refuse.group(1), Map.of("reason", "No es una persona."));

    assertThat(look(PUBLIC)).contains("No es una persona.").doesNotContain("Pepe Broma");
    assertThat(letter("p@example.org", "no se aceptó").plain()).contains("No es una persona.");
  }

  @Test
  void sheets_of_paper_are_typed_in_line_by_line_and_counted_by_sector() throws Exception {
    publish();
    var typed = "/trabajo/06004/adhesiones/captura";
    for (var name : new String[] {"Ana", "Beto", "Carla"}) {
      var fields = new HashMap<>(day("adhered", 2));
      fields.putAll(Map.of("type", "CITIZEN", "name", name));
      if (name.equals("Ana")) {
        fields.put("shown", "on");
      }
      assertThat(send(officer, typed, fields).getHeader("Location")).contains("fecha=2026-03-02");
    }
    assertThat(look(PUBLIC))
        .containsPattern("Ciudadanas y ciudadanos</th><td[^>]*>3<")
        .contains("Ana", "Una persona que no quiso")
        .doesNotContain("Beto");

    var leaves = new HashMap<>(day("withdrawn", 2));
    leaves.put("reason", "Cambió de opinión.");
    send(officer, "/trabajo/06004/adhesiones/retiros/firma/1", leaves);
    assertThat(look(PUBLIC)).contains("Se retiró", "Cambió de opinión.", "Rosa Tinoco");
  }
}
