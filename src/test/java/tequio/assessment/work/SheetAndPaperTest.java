package tequio.assessment.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioTest;

/** Answers from a spreadsheet are confirmed first; paper is typed one sheet after the other. */
@TequioTest
@Transactional
class SheetAndPaperTest {

  static final String DESK = "/trabajo/31003/diagnosticos";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;

  @Test
  void nothing_of_a_sheet_is_saved_before_it_is_confirmed() throws Exception {
    var officer = officer();
    var its =
        Visitor.location(
            officer.send(
                DESK + "/nuevo",
                DESK + "/nuevo",
                "instrumento",
                "siete-condiciones",
                "calidad",
                "government",
                "quien",
                "Unidad"));
    var sheet = its + "/hoja";
    assertThat(officer.words(sheet + ".csv"))
        .contains("clave,pregunta,respuesta", "\r\nmarco,", "no sé; no aplica");

    var wrong =
        officer.send(sheet, sheet, "tabla", "clave\trespuesta\nmarco\t9", "hacer", "guardar");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString(UTF_8)).contains("B2", "«9» no es ninguna");

    var table = "clave\trespuesta\nmarco\t2\nredes\tns";
    var understood = officer.send(sheet, sheet, "tabla", table, "hacer", "revisar");
    assertThat(understood.getContentAsString(UTF_8))
        .contains("Esto entendí", "Funciona en parte", "Guardar 2 respuestas");
    assertThat(officer.words(its)).contains("0 de 7 contestadas");

    officer.send(sheet, sheet, "tabla", table, "hacer", "guardar");
    assertThat(officer.words(its)).contains("2 de 7 contestadas");
  }

  @Test
  void sheets_of_paper_are_typed_one_after_the_other() throws Exception {
    var officer = officer();
    var form = DESK + "/captura/autoexamen-rapido";

    for (int i = 0; i < 3; i++) {
      var next =
          officer.send(
              form,
              form,
              "calidad",
              "government",
              "quien",
              "Mesa",
              "van",
              String.valueOf(i),
              "a.voluntad",
              "s",
              "a.equipo",
              "ns",
              "a.areas",
              "na",
              "a.tiempo",
              "n");
      assertThat(Visitor.location(next)).contains("van=" + (i + 1), "calidad=government");
    }
    var wrong =
        officer.send(form, form, "calidad", "government", "quien", "Mesa", "a.voluntad", "tal vez");

    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString(UTF_8)).contains("«tal vez» no es ninguna");
    assertThat(officer.words(DESK))
        .contains("1. Autoexamen", "3. Autoexamen")
        .doesNotContain("4. Autoexamen");
  }

  private Visitor officer() {
    var browser = new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("31003"));
    return new Visitor(web, browser.asCookie());
  }
}
