package tequio.exercise.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.exercise.ExerciseWorld;
import tequio.exercise.act.ExerciseActs;
import tequio.exercise.progress.ExerciseStore;
import tequio.files.Samples;
import tequio.jobs.Job;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.methodology.content.Methodology.TimeReading;
import tequio.requests.IdempotencyKey;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** A file proves a product; letters say what is due; nobody drafts what can never be published. */
@TequioTest
@Transactional
class ProductFileTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06004");
  private static final String PRODUCT = "/trabajo/06004/ejercicios/2026/productos/diagnostico";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ExerciseActs acts;
  @Autowired ExerciseStore exercises;

  @SuppressWarnings("NullAway.Init")
  private Browser officer;

  @BeforeEach
  void begin() {
    clock.set("2026-03-02T18:00:00Z");
    officer = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    acts.begin(
        exercises.ref(TOWN, "2026"),
        ExerciseWorld.exercise("cimtra", TimeReading.CUMULATIVE, LocalDate.of(2026, 3, 2)),
        new ExerciseActs.Doer("Secretaría", Optional.empty()));
  }

  @Test
  void a_file_is_kept_first_and_public_with_the_delivery() throws Exception {
    var location = String.valueOf(upload("diagnostico.pdf", Samples.PDF).getHeader("Location"));
    var hash = location.replaceFirst(".*archivo=", "");
    assertThat(status("/archivos/" + hash)).isEqualTo(404);
    assertThat(see(location)).contains("El archivo ya subió");

    assertThat(deliver("Diagnóstico", hash).getStatus()).isEqualTo(302);

    assertThat(status("/archivos/" + hash)).isEqualTo(200);
    var page = mvc.perform(get("/colima/coquimatlan/ejercicios/2026")).andReturn().getResponse();
    assertThat(page.getContentAsString(UTF_8)).contains("href=\"/archivos/" + hash + "\"");
  }

  @Test
  void what_cannot_be_kept_is_said_in_words() throws Exception {
    var program = upload("programa.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});
    assertThat(program.getStatus()).isEqualTo(422);
    assertThat(program.getContentAsString(UTF_8)).contains("Este tipo de archivo no se admite");
    assertThat(upload("", new byte[0]).getContentAsString(UTF_8)).contains("Elija un archivo");
    var hash =
        String.valueOf(upload("d.pdf", Samples.PDF).getHeader("Location"))
            .replaceFirst(".*archivo=", "");
    var longName = deliver("x".repeat(5000), hash);
    assertThat(longName.getStatus()).isEqualTo(422);
    assertThat(longName.getContentAsString(UTF_8)).contains("5,000", "300", hash);
    assertThat(deliver("Diagnóstico", "0".repeat(64)).getContentAsString(UTF_8))
        .contains("Escriba la dirección");
  }

  @Test
  void letters_go_before_and_after_a_due_day_each_once() throws Exception {
    var mail =
        jdbc.sql("select mail from account where id = ?")
            .param(officer.account().value())
            .query(String.class)
            .single();
    var job =
        program.getBeansOfType(Job.class).values().stream()
            .filter(it -> it.name().equals("remind-due-steps"))
            .findFirst()
            .orElseThrow();
    job.run();
    assertThat(Letters.to(jdbc, mail)).isEmpty();

    clock.set("2026-04-29T18:00:00Z");
    job.run();
    job.run();
    assertThat(Letters.to(jdbc, mail)).hasSize(1);
    assertThat(Letters.to(jdbc, mail).getFirst().plain()).contains("Diagnóstico integral");
    clock.set("2026-05-06T18:00:00Z");
    job.run();
    job.run();
    assertThat(Letters.to(jdbc, mail))
        .hasSize(2)
        .anySatisfy(it -> assertThat(it.subject()).contains("venció el"));
  }

  @Test
  void the_next_due_days_fit_into_a_calendar() throws Exception {
    var page = "/colima/coquimatlan/ejercicios/2026";
    assertThat(content(page)).contains("href=\"" + page + "/fechas.ics\"");
    assertThat(content(page + "/fechas.ics"))
        .contains("BEGIN:VEVENT", "Vence el paso 1:", "DTSTART;VALUE=DATE:2026")
        .doesNotContain("no le da plazo");
    assertThat(status("/colima/coquimatlan/ejercicios/2031/fechas.ics")).isEqualTo(404);
  }

  private String content(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse().getContentAsString(UTF_8);
  }

  @Test
  void no_draft_begins_that_could_never_be_published() throws Exception {
    assertThat(begin("2027")).isEqualTo(404);
    assertThat(see("/trabajo/06004/documentos/exercise/2027")).doesNotContain("/borrador");
    assertThat(begin("2026")).isEqualTo(302);
  }

  private int begin(String code) throws Exception {
    return mvc.perform(
            post("/trabajo/06004/documentos/exercise/" + code + "/borrador")
                .cookie(officer.asCookie())
                .param("_csrf", officer.form())
                .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value()))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private MockHttpServletResponse deliver(String what, String hash) throws Exception {
    return mvc.perform(
            post(PRODUCT)
                .cookie(officer.asCookie())
                .param("_csrf", officer.form())
                .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value())
                .param("what", what)
                .param("delivered.year", "2026")
                .param("delivered.month", "3")
                .param("delivered.day", "2")
                .param("office", "Enlace")
                .param("archivo", hash))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse upload(String name, byte[] file) throws Exception {
    var head = "--b\r\nContent-Disposition: form-data; name=\"";
    var body = new ByteArrayOutputStream();
    body.write((head + "_csrf\"\r\n\r\n" + officer.form() + "\r\n").getBytes(UTF_8));
    body.write((head + "archivo\"; filename=\"" + name + "\"\r\n\r\n").getBytes(UTF_8));
    body.write(file);
    body.write("\r\n--b--\r\n".getBytes(UTF_8));
    return mvc.perform(
            post(PRODUCT + "/archivos")
                .cookie(officer.asCookie())
                .contentType("multipart/form-data; boundary=b")
                .content(body.toByteArray()))
        .andReturn()
        .getResponse();
  }

  private int status(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse().getStatus();
  }

  private String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(officer.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
