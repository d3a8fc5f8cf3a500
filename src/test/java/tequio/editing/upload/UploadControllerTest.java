package tequio.editing.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.accounts.signin.Visitor;
import tequio.files.Samples;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioTest;

/** An officer uploads the document that a source speaks of and cites it by its name. */
@TequioTest
@Transactional
class UploadControllerTest {

  static final String DESK = "/trabajo/06010";
  static final String FILES = DESK + "/archivos";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;

  @Test
  void an_uploaded_document_is_everybodys_and_is_cited_by_its_name() throws Exception {
    var officer = officer();

    var kept = send(officer, "Plan firmado.pdf", Samples.PDF);

    assertThat(kept.getStatus()).isEqualTo(302);
    var visitor = new Visitor(web, officer.asCookie());
    var page = visitor.words(Visitor.location(kept));
    assertThat(page).contains("Guardado.", "Plan firmado.pdf", "recién subido");
    var hash = Visitor.location(kept).replaceFirst(".*guardado=", "");
    assertThat(new Visitor(web).look("/archivos/" + hash).getContentAsByteArray())
        .isEqualTo(Samples.PDF);

    var begin = DESK + "/nuevo-plan";
    visitor.send(begin, begin, "title", "Plan", "start.year", "2026", "end.year", "2027");
    var part = DESK + "/planes/2026-2027/partes/fuentes";
    var seen =
        java.util.regex.Pattern.compile("name=\"visto\" value=\"([^\"]*)\"")
            .matcher(visitor.words(part));
    assertThat(seen.find()).isTrue();
    visitor.send(
        part,
        part,
        "visto",
        seen.group(1),
        "sources.0.title",
        "El plan",
        "sources.0.copy",
        "Plan firmado.pdf");
    assertThat(visitor.words(part)).contains(hash);
  }

  @Test
  void a_source_takes_its_file_in_its_own_form_and_nothing_typed_is_lost() throws Exception {
    var officer = officer();
    var visitor = new Visitor(web, officer.asCookie());
    var begin = DESK + "/nuevo-plan";
    visitor.send(begin, begin, "title", "Plan", "start.year", "2026", "end.year", "2027");
    var part = DESK + "/planes/2026-2027/partes/fuentes";
    assertThat(visitor.words(part)).contains("value=\"archivo sources.0.copy\"");

    var asked =
        visitor.send(
            part, part, "sources.0.title", "El plan de «aquí»", "hacer", "archivo sources.0.copy");
    assertThat(asked.getStatus()).isEqualTo(200);
    assertThat(asked.getContentAsString(UTF_8))
        .contains("multipart/form-data", "value=\"El plan de «aquí»\"", part + "/archivos");

    var refused = sendTo(part, officer, "programa.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8))
        .contains("Este tipo de archivo no se admite", "value=\"El plan de «aquí»\"");
    var forgotten = sendTo(part, officer, "", new byte[0]).getContentAsString(UTF_8);
    assertThat(forgotten).contains("Elija un archivo.", "value=\"El plan de «aquí»\"");

    var kept = sendTo(part, officer, "Plan firmado.pdf", Samples.PDF);

    var page = kept.getContentAsString(UTF_8);
    assertThat(page).contains("value=\"El plan de «aquí»\"", "Ver el archivo");
    var hash = page.replaceAll("(?s).*name=\"sources.0.copy\" value=\"([0-9a-f]{64})\".*", "$1");
    assertThat(new Visitor(web).look("/archivos/" + hash).getContentAsByteArray())
        .isEqualTo(Samples.PDF);
    visitor.send(
        part,
        part,
        "visto",
        page.replaceAll("(?s).*name=\"visto\" value=\"([^\"]*)\".*", "$1"),
        "sources.0.title",
        "El plan de «aquí»",
        "sources.0.copy",
        hash);
    assertThat(visitor.words(part)).contains(hash);
  }

  @Test
  void what_is_no_document_is_refused_beside_its_field() throws Exception {
    var refused = send(officer(), "programa.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8))
        .contains("archivo-problema", "Este tipo de archivo no se admite");
  }

  @Test
  void a_form_without_a_file_says_so() throws Exception {
    assertThat(send(officer(), "", new byte[0]).getContentAsString(UTF_8))
        .contains("Elija un archivo.");
  }

  @Test
  void without_the_token_of_the_form_nothing_is_kept() throws Exception {
    var answer =
        web.perform(
                post(FILES)
                    .cookie(officer().asCookie())
                    .contentType("multipart/form-data; boundary=b")
                    .content(body("no", "a.pdf", Samples.PDF)))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(403);
  }

  private Browser officer() {
    return new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("06010"));
  }

  private MockHttpServletResponse send(Browser who, String name, byte[] file) throws Exception {
    return web.perform(
            post(FILES)
                .cookie(who.asCookie())
                .contentType("multipart/form-data; boundary=b")
                .content(body(who.form(), name, file)))
        .andReturn()
        .getResponse();
  }

  /** The form of a source with what was typed, and a file. */
  private MockHttpServletResponse sendTo(String part, Browser who, String name, byte[] file)
      throws Exception {
    var typed = field("campo", "sources.0.copy") + field("sources.0.title", "El plan de «aquí»");
    var body = new ByteArrayOutputStream();
    body.write(typed.getBytes(UTF_8));
    body.write(body(who.form(), name, file));
    return web.perform(
            post(part + "/archivos")
                .cookie(who.asCookie())
                .contentType("multipart/form-data; boundary=b")
                .content(body.toByteArray()))
        .andReturn()
        .getResponse();
  }

  private static String field(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static byte[] body(String token, String name, byte[] file) throws IOException {
    var body = new ByteArrayOutputStream();
    body.write(
        ("--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n")
            .getBytes(UTF_8));
    body.write(
        ("--b\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(UTF_8));
    body.write(file);
    body.write("\r\n--b--\r\n".getBytes(UTF_8));
    return body.toByteArray();
  }
}
