package tequio.assessment.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.signin.Visitor;
import tequio.assessment.response.ReplyTerms;
import tequio.jobs.Job;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** Who gets a letter about an assessment and when, and what waits for them on their list. */
@TequioTest
@Transactional
class AssessmentLettersTest {

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired List<Job> jobs;
  @Autowired ReplyTerms terms;
  @Autowired SetClock clock;

  @SuppressWarnings("NullAway.Init")
  private AssessmentDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new AssessmentDesk(web, program);
    jdbc.sql("delete from letter").update();
  }

  @Test
  void the_assessed_get_a_letter_with_the_last_working_day_and_another_before_it()
      throws Exception {
    clock.set("2026-11-06T18:00:00Z");
    var officer = desk.as(Role.OFFICER);
    var member = desk.as(Role.MEMBER);
    var its = desk.begin(member, "siete-condiciones", "civil-society");
    desk.answer(member, its, "0", "0", "0");

    var shown = member.send(its, its + "/cierre").getContentAsString(UTF_8);
    assertThat(letters()).isEmpty();
    AssessmentDesk.confirm(member, its, "cierre");

    var last = terms.last(AssessmentDesk.TOWN);
    assertThat(last)
        .isAfter(terms.today(AssessmentDesk.TOWN).plusDays(terms.days(AssessmentDesk.TOWN)));
    assertThat(shown).contains("puede replicar hasta el " + new Words(last));
    assertThat(letters())
        .singleElement()
        .asString()
        .contains("replicar a los hallazgos", its + "/replicas", new Words(last).toString());
    assertThat(officer.words("/trabajo")).contains("Replique, si quiere, a los hallazgos");

    clock.set(last.minusDays(2) + "T18:00:00Z");
    remind();
    remind();
    assertThat(letters()).hasSize(2).last().asString().contains("Termina pronto el plazo");

    clock.set(last.plusDays(1) + "T18:00:00Z");
    remind();
    assertThat(letters()).hasSize(3).last().asString().contains("Ya puede publicar");
  }

  @Test
  void others_are_invited_to_answer_the_same_until_they_begin() throws Exception {
    clock.set("2026-11-06T18:00:00Z");
    var member = desk.as(Role.MEMBER);
    var officer = desk.as(Role.OFFICER);
    var its = desk.begin(officer, "siete-condiciones", "government");

    officer.send(its, its + "/invitacion", "calidad", "civil-society", "hasta", "2026-11-20");
    officer.send(its, its + "/invitacion", "calidad", "civil-society", "hasta", "2026-11-20");

    assertThat(letters())
        .singleElement()
        .asString()
        .contains("Le invitan a contestar «Siete condiciones");
    assertThat(member.words("/trabajo")).contains("Conteste también «Siete condiciones");
    assertThat(officer.words(its)).contains("Ya se invitó a: La sociedad civil");
    desk.begin(member, "siete-condiciones", "civil-society");
    assertThat(member.words("/trabajo")).doesNotContain("Conteste también");
  }

  @Test
  void an_answer_that_changes_after_it_was_shown_is_shown_again() throws Exception {
    var officer = desk.as(Role.OFFICER);
    var its = desk.begin(officer, "siete-condiciones", "government");
    desk.answer(officer, its, "3");
    var shown = officer.send(its, its + "/publicacion").getContentAsString(UTF_8);
    var seen = shown.replaceAll("(?s).*name=\"confirma\" value=\"([0-9a-f]{64})\".*", "$1");
    AssessmentDesk.send(officer, its, "condiciones", "v.marco", "1", "q.marco", "0");

    var again = officer.send(its, its + "/publicacion", "confirma", seen);

    assertThat(again.getStatus()).isEqualTo(409);
    assertThat(again.getContentAsString(UTF_8)).contains("Alguien cambió una respuesta");
    assertThat(new Visitor(web).look(desk.publicPage() + "/1").getStatus()).isEqualTo(404);
  }

  private List<String> letters() {
    return jdbc.sql("select subject || ' ' || plain words from letter order by written, id")
        .query((row, n) -> row.getString("words"))
        .list();
  }

  private void remind() throws Exception {
    for (var job : jobs) {
      if (job.name().equals("assessment-reminders")) {
        job.run();
      }
    }
  }

  /** A day as letters write it. */
  private record Words(java.time.LocalDate day) {
    @Override
    public String toString() {
      return java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle.LONG)
          .withLocale(java.util.Locale.forLanguageTag("es-MX"))
          .format(day);
    }
  }
}
