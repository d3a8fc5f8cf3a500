package tequio.assessment.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.assessment.response.Assessments;
import tequio.assessment.response.StoredAnswers;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;
import tequio.web.transfer.UploadedFile;

/** Evidence of an answer: an address with the day it was seen, and a file kept here beside it. */
@TequioTest
@Transactional
class EvidenceUploadTest {

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;

  @Test
  void a_file_is_uploaded_straight_from_its_question_and_stays_beside_the_address()
      throws Exception {
    var desk = new AssessmentDesk(web, program);
    var officer = desk.as(Role.OFFICER);
    var its = desk.begin(officer, "siete-condiciones", "government");
    var saved =
        AssessmentDesk.send(
            officer,
            its,
            "condiciones",
            "v.marco",
            "0",
            "q.marco",
            "2",
            "u.marco",
            "https://ejemplo.gob.mx/reglamento",
            "d.marco",
            "2026-11-30",
            "sigue",
            "marco");
    assertThat(Visitor.location(saved)).isEqualTo(its + "/preguntas/marco/archivos");
    assertThat(officer.words(its + "/preguntas/marco/archivos"))
        .contains("Subir la evidencia", "vigente");

    keep(its, "marco", "reglamento.csv");

    var form = officer.words(its + "/secciones/condiciones");
    assertThat(form)
        .contains("Archivo guardado aquí", "https://ejemplo.gob.mx/reglamento", "name=\"f.marco\"");
    var hash = form.replaceAll("(?s).*name=\"f.marco\" value=\"([0-9a-f]{64})\".*", "$1");
    AssessmentDesk.send(
        officer,
        its,
        "condiciones",
        "v.marco",
        "2",
        "q.marco",
        "3",
        "u.marco",
        "https://ejemplo.gob.mx/reglamento",
        "e.marco",
        "Reglamento",
        "d.marco",
        "2026-11-30",
        "f.marco",
        hash);
    AssessmentDesk.confirm(officer, its, "publicacion");

    assertThat(desk.everybody(desk.publicPage() + "/1"))
        .contains("https://ejemplo.gob.mx/reglamento", "/archivos/" + hash, "Reglamento");
  }

  @Test
  void a_file_that_is_not_here_is_no_evidence() throws Exception {
    var desk = new AssessmentDesk(web, program);
    var officer = desk.as(Role.OFFICER);
    var its = desk.begin(officer, "siete-condiciones", "government");

    var sent =
        AssessmentDesk.send(
            officer, its, "condiciones", "v.marco", "0", "q.marco", "2", "f.marco", "a".repeat(64));

    assertThat(sent.getStatus()).isEqualTo(422);
    assertThat(sent.getContentAsString(UTF_8)).contains("ya no está aquí");
  }

  private void keep(String its, String question, String name) throws Exception {
    var number = Integer.parseInt(URI.create(its).getPath().replaceAll(".*/", ""));
    program
        .getBean(TenantContext.class)
        .within(
            List.of(AssessmentDesk.TOWN),
            () -> {
              var found =
                  program
                      .getBean(Assessments.class)
                      .find(AssessmentDesk.TOWN, number)
                      .orElseThrow();
              var file =
                  new UploadedFile(name, new ByteArrayInputStream("a,b\n1,2\n".getBytes(UTF_8)));
              var by = new SignedInPeople(program).account().value();
              program.getBean(KeepEvidence.class).keep(found, question, file, by);
              var kept = program.getBean(StoredAnswers.class).list(found, 1).get(question);
              assertThat(Optional.ofNullable(kept)).isPresent();
              return true;
            });
  }
}
