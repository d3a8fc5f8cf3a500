package tequio.declaration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.files.Samples;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.requests.IdempotencyKey;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** A town whose declaration is written and signed through the pages of the program. */
@TequioTest
@Transactional
abstract class DeclarationPages {

  static final GovernmentKey TOWN = new GovernmentKey("06004");
  static final String DESK = "/trabajo/06004/declaracion";
  static final String SIGNING = "/cuenta/firmas/06004";
  static final String PUBLIC = "/colima/coquimatlan/declaracion";
  static final Pattern SEEN = Pattern.compile("name=\"visto\" value=\"([0-9a-f]{64})\"");

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;

  @SuppressWarnings("NullAway.Init")
  Browser officer;

  @SuppressWarnings("NullAway.Init")
  Browser neighbour;

  @BeforeEach
  void begin() throws Exception {
    clock.set("2026-03-02T18:00:00Z");
    var people = new SignedInPeople(program);
    officer = people.as(Role.OFFICER, TOWN);
    neighbour = people.as(Role.CITIZEN, TOWN);
    assertThat(
            send(
                    officer,
                    "/trabajo/06004/ejercicios/nuevo",
                    Map.of(
                        "code", "2026",
                        "title", "Ejercicio de Coquimatlán",
                        "office", "Secretaría",
                        "start.year", "2026",
                        "start.month", "3",
                        "start.day", "2",
                        "methodology", "guia-basica CUMULATIVE"))
                .getStatus())
        .isEqualTo(302);
  }

  void publish() throws Exception {
    open();
    sign(officer);
    signOnPaper(2);
    signOnPaper(3);
    assertThat(status(PUBLIC)).isEqualTo(200);
  }

  void open() throws Exception {
    write();
    name("gobierno", "Rosa Tinoco", "Presidencia municipal", mail(officer));
    name("sociedad-civil", "Luis Paz", "Colectivo Agua", "");
    name("autoridad", "Eva Luz", "Instituto", "");
    assertThat(act(DESK + "/apertura").getStatus()).isEqualTo(302);
  }

  void write() throws Exception {
    var answer =
        send(
            officer,
            DESK + "/texto",
            Map.of(
                "purpose", "Decidir juntos.",
                "topics", "El agua.",
                "commitments", "Cumplir.",
                "coordination", "Cada mes.",
                "validity", "Un año.",
                "version", "0"));
    assertThat(answer.getStatus()).isEqualTo(302);
  }

  void name(String party, String name, String office, String mail) throws Exception {
    assertThat(sendName(party, name, office, mail).getStatus()).as(name).isEqualTo(302);
  }

  MockHttpServletResponse sendName(String party, String name, String office, String mail)
      throws Exception {
    return send(
        officer,
        DESK + "/firmantes/nuevo",
        Map.of("party", party, "name", name, "office", office, "mail", mail));
  }

  void sign(Browser who) throws Exception {
    var seen = SEEN.matcher(see(who, SIGNING));
    assertThat(seen.find()).isTrue();
    assertThat(send(who, SIGNING, Map.of("visto", seen.group(1))).getStatus()).isEqualTo(302);
    assertThat(see(who, SIGNING)).contains("Usted firmó el 2 de marzo de 2026");
  }

  void signOnPaper(int number) throws Exception {
    var paper = DESK + "/firmantes/" + number + "/papel";
    var kept = String.valueOf(upload(paper, "firma.pdf", Samples.PDF).getHeader("Location"));
    var fields = new HashMap<>(day("signed", 1));
    fields.put("scan", kept.replaceFirst(".*archivo=", ""));
    assertThat(send(officer, paper, fields).getStatus()).isEqualTo(302);
  }

  int signed() {
    return jdbc.sql("select count(signed) from declaration_signatory").query(int.class).single();
  }

  String mail(Browser who) {
    return jdbc.sql("select mail from account where id = ?")
        .param(who.account().value())
        .query(String.class)
        .single();
  }

  String link(String address, String subject) {
    var whole = letter(address, subject).links().getFirst();
    return whole.replaceFirst("https?://[^/]+", "");
  }

  Letters.Waiting letter(String address, String subject) {
    return Letters.to(jdbc, address).stream()
        .filter(it -> it.subject().contains(subject))
        .findFirst()
        .orElseThrow();
  }

  static Map<String, String> day(String name, int day) {
    return Map.of(name + ".year", "2026", name + ".month", "3", name + ".day", String.valueOf(day));
  }

  MockHttpServletResponse act(String path) throws Exception {
    return send(officer, path, Map.of());
  }

  MockHttpServletResponse send(Browser who, String path, Map<String, String> fields)
      throws Exception {
    var form = post(path).cookie(who.asCookie()).param("_csrf", who.form());
    form.param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    fields.forEach(form::param);
    return mvc.perform(form).andReturn().getResponse();
  }

  MockHttpServletResponse send(String path, Map<String, String> fields) throws Exception {
    var form = post(path).param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    fields.forEach(form::param);
    return mvc.perform(form).andReturn().getResponse();
  }

  MockHttpServletResponse upload(String path, String name, byte[] file) throws Exception {
    var body = new ByteArrayOutputStream();
    write(body, "name=\"_csrf\"\r\n\r\n" + officer.form());
    write(body, "name=\"archivo\"; filename=\"" + name + "\"\r\n\r\n");
    body.write(file);
    body.write("\r\n--b--\r\n".getBytes(UTF_8));
    return mvc.perform(
            post(path + "/archivos")
                .cookie(officer.asCookie())
                .contentType("multipart/form-data; boundary=b")
                .content(body.toByteArray()))
        .andReturn()
        .getResponse();
  }

  static void write(ByteArrayOutputStream body, String part) throws IOException {
    var end = part.contains("filename") ? "" : "\r\n";
    body.write(("--b\r\nContent-Disposition: form-data; " + part + end).getBytes(UTF_8));
  }

  String see(Browser who, String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(who.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  int statusFor(Browser who, String path) throws Exception {
    return mvc.perform(get(path).cookie(who.asCookie())).andReturn().getResponse().getStatus();
  }

  int status(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse().getStatus();
  }

  String look(String path) throws Exception {
    var answer = mvc.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
