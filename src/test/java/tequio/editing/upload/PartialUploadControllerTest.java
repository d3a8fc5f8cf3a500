package tequio.editing.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
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
import tequio.files.bytes.Hashes;
import tequio.kernel.GovernmentKey;
import tequio.storage.Json;
import tequio.testing.TequioTest;
import tools.jackson.databind.JsonNode;

/** What the script of the forms sends in pieces becomes a file as if it came in one. */
@TequioTest
@Transactional
class PartialUploadControllerTest {

  private static final String UPLOADS = "/trabajo/06010/subidas";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;

  @SuppressWarnings("NullAway.Init")
  private Browser officer;

  @BeforeEach
  void sign_in() {
    officer = new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("06010"));
  }

  @Test
  void a_file_in_pieces_is_kept_as_any_other() throws Exception {
    var begun = json(begin("acta.pdf", Samples.PDF.length, sum(Samples.PDF)), 200);
    var id = begun.path("id").asString();
    int half = Samples.PDF.length / 2;

    assertThat(offset(append(id, 0, Arrays.copyOf(Samples.PDF, half)), 200)).isEqualTo(half);
    assertThat(offset(append(id, 5, Arrays.copyOf(Samples.PDF, half)), 409)).isEqualTo(half);
    assertThat(offset(append(id, 0, Arrays.copyOf(Samples.PDF, half)), 200))
        .as("what is there already")
        .isEqualTo(half);
    assertThat(offset(show(id), 200)).isEqualTo(half);
    var rest = Arrays.copyOfRange(Samples.PDF, half, Samples.PDF.length);
    assertThat(offset(append(id, half, rest), 200)).isEqualTo(Samples.PDF.length);

    var kept = finish(id);
    assertThat(kept.getStatus()).isEqualTo(302);
    var hash = Visitor.location(kept).replaceFirst(".*guardado=", "");
    assertThat(hash).isEqualTo(sum(Samples.PDF));
    assertThat(new Visitor(web).look("/archivos/" + hash).getContentAsByteArray())
        .isEqualTo(Samples.PDF);
    assertThat(finish(id).getStatus()).as("once").isEqualTo(422);
  }

  @Test
  void three_hundred_megabytes_are_refused_before_they_are_sent() throws Exception {
    var refused = json(begin("sesion.mp4", 300 << 20, "0".repeat(64)), 422);

    assertThat(refused.path("problem").asString()).contains("más de 50 MB", "redúzcalo");
  }

  @Test
  void what_is_no_document_is_refused_when_it_is_whole() throws Exception {
    var program = new byte[] {'M', 'Z', 0, 1, 2, 3};
    var begun = json(begin("programa.exe", program.length, sum(program)), 200);
    append(begun.path("id").asString(), 0, program);
    var refused = finish(begun.path("id").asString());

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8)).contains("Este tipo de archivo no se admite");
  }

  @Test
  void half_a_file_is_not_kept() throws Exception {
    var begun = json(begin("acta.pdf", Samples.PDF.length, sum(Samples.PDF)), 200);
    append(begun.path("id").asString(), 0, Arrays.copyOf(Samples.PDF, 10));
    var refused = finish(begun.path("id").asString());

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8)).contains("llegó incompleto");
    assertThat(offset(show(begun.path("id").asString()), 200)).isEqualTo(10);
  }

  @Test
  void nobody_sees_what_another_government_sends() throws Exception {
    var begun = json(begin("acta.pdf", Samples.PDF.length, sum(Samples.PDF)), 200);
    officer = new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("06009"));
    var other = "/trabajo/06009/subidas/" + begun.path("id").asString();

    var asked = web.perform(get(other).cookie(officer.asCookie())).andReturn().getResponse();
    assertThat(asked.getStatus()).isEqualTo(404);
  }

  private static String sum(byte[] file) throws Exception {
    return Hashes.of(new ByteArrayInputStream(file));
  }

  private MockHttpServletResponse begin(String name, int bytes, String sum) throws Exception {
    return web.perform(
            post(UPLOADS)
                .cookie(officer.asCookie())
                .param("_csrf", officer.form())
                .param("nombre", name)
                .param("bytes", String.valueOf(bytes))
                .param("suma", sum))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse append(String id, int offset, byte[] piece) throws Exception {
    var head = "--b\r\nContent-Disposition: form-data; name=\"";
    var body = new ByteArrayOutputStream();
    body.write((head + "_csrf\"\r\n\r\n" + officer.form() + "\r\n").getBytes(UTF_8));
    body.write((head + "desde\"\r\n\r\n" + offset + "\r\n").getBytes(UTF_8));
    body.write((head + "archivo\"; filename=\"pieza\"\r\n\r\n").getBytes(UTF_8));
    body.write(piece);
    body.write("\r\n--b--\r\n".getBytes(UTF_8));
    return web.perform(
            post(UPLOADS + "/" + id + "/archivos")
                .cookie(officer.asCookie())
                .contentType("multipart/form-data; boundary=b")
                .content(body.toByteArray()))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse show(String id) throws Exception {
    return web.perform(get(UPLOADS + "/" + id).cookie(officer.asCookie()))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse finish(String id) throws Exception {
    return web.perform(
            post("/trabajo/06010/archivos")
                .cookie(officer.asCookie())
                .param("_csrf", officer.form())
                .param("subida", id))
        .andReturn()
        .getResponse();
  }

  private static long offset(MockHttpServletResponse answer, int status) throws Exception {
    return json(answer, status).path("offset").asLong();
  }

  private static JsonNode json(MockHttpServletResponse answer, int status) throws Exception {
    assertThat(answer.getStatus()).as(answer.getContentAsString(UTF_8)).isEqualTo(status);
    return Json.MAPPER.readTree(answer.getContentAsByteArray());
  }
}
