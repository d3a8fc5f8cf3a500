package tequio.gathering.photograph;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.files.Samples;
import tequio.gathering.GatheringWorld;
import tequio.gathering.content.Gathering;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/**
 * Photographs of a gathering, from the telephone of its officer to the page, archive and search.
 */
@TequioTest
@Transactional
class GatheringPhotographTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06007");
  private static final String DESK = "/trabajo/06007/eventos/1";
  private static final String UPLOAD = DESK + "/fotografias";
  private static final String PUBLIC = "/colima/manzanillo";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Gathering> kind;

  @SuppressWarnings("NullAway.Init")
  private Browser officer;

  @BeforeEach
  void a_forum_is_held() {
    clock.set("2026-03-02T18:00:00Z");
    officer = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    assertThat(
            publisher.publishNew(
                kind, TOWN, GatheringWorld.forum("2026-03-02", 2), GatheringWorld.BY))
        .isInstanceOf(PublicationResult.Published.class);
  }

  @Test
  void a_photograph_is_published_without_what_the_camera_wrote_into_it() throws Exception {
    assertThat(see(DESK)).contains("Suba fotografías");
    var hash = kept(upload("foro.jpg", Samples.photographWithPlace(1600, 1200)));
    assertThat(status("/archivos/" + hash)).as("not yet public").isEqualTo(404);
    assertThat(publish(hash, "El foro visto desde la puerta", "").getStatus())
        .as("without words for those who do not see it")
        .isEqualTo(422);
    assertThat(
            publish(hash, "El foro visto desde la puerta", "Cien personas sentadas.").getStatus())
        .isEqualTo(302);

    for (var address : new String[] {"", "/320", "/1024"}) {
      var bytes = bytes("/archivos/" + hash + address);
      assertThat(new String(bytes, ISO_8859_1)).doesNotContain("GPS-MARK", "Exif");
    }
    var small = ImageIO.read(new ByteArrayInputStream(bytes("/archivos/" + hash + "/320")));
    assertThat(small.getWidth()).as("upright").isEqualTo(240);
    assertThat(small.getHeight()).isEqualTo(320);
    assertThat(status("/archivos/" + hash + "/999")).isEqualTo(404);

    assertThat(look(PUBLIC + "/eventos/1"))
        .contains(
            "alt=\"Cien personas sentadas.\"",
            "/archivos/" + hash + "/320 240w",
            "width=\"768\" height=\"1024\"",
            "1,200 × 1,600 puntos");
    assertThat(look(PUBLIC + "/documentos"))
        .contains("El foro visto desde la puerta", "Imagen", "/archivos/" + hash + "/320");
    assertThat(look(PUBLIC + "/documentos?q=sentadas")).contains("El foro visto");
    TransactionSynchronizationUtils.triggerBeforeCommit(false);
    assertThat(look("/buscar?q=sentadas")).contains("El foro visto desde la puerta");
    assertThat(look(PUBLIC + "/documentos/1"))
        .contains("alt=\"Cien personas sentadas.\"", PUBLIC + "/eventos/1");
  }

  @Test
  void the_same_photograph_is_published_once() throws Exception {
    var hash = kept(upload("foro.png", Samples.picture("png", 40, 30)));
    publish(hash, "El foro", "Sillas vacías.");
    publish(hash, "El foro", "Sillas vacías.");

    assertThat(see(UPLOAD)).contains("Una fotografía publicada");
  }

  @Test
  void what_is_no_photograph_is_refused_with_what_to_do() throws Exception {
    assertThat(refused(upload("foto.jpg", "no es una foto".getBytes(UTF_8))))
        .contains("Suba una fotografía JPEG o PNG");
    var faked = "\u00ff\u00d8\u00ff\u00e0 con la firma de un JPEG".getBytes(ISO_8859_1);
    assertThat(refused(upload("foto.jpg", faked))).contains("no es lo que parece");
    var moving = "GIF89a;".getBytes(ISO_8859_1);
    assertThat(refused(upload("foto.jpg", moving))).contains("guárdela como JPEG");
    var cut = java.util.Arrays.copyOf(Samples.picture("jpg", 400, 300), 300);
    assertThat(refused(upload("foto.jpg", cut))).contains("está dañado o no es lo que parece");
    assertThat(refused(upload("foto.jpg", Samples.PDF))).contains("Suba una fotografía JPEG o PNG");
    var heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\u0010meta".getBytes(ISO_8859_1);
    assertThat(refused(upload("IMG_1.HEIC", heic))).contains("HEIC", "«Más compatible»");
    assertThat(refused(upload("grande.jpg", heavy(40 << 20)))).contains("más de 30 MB");
    assertThat(refused(upload("enorme.jpg", heavy(60 << 20)))).contains("más de 50 MB");
  }

  @Test
  void nobody_photographs_what_has_not_happened() throws Exception {
    clock.set("2026-03-01T18:00:00Z");
    officer = new SignedInPeople(program).as(Role.OFFICER, TOWN);

    assertThat(see(DESK)).doesNotContain("Suba fotografías");
    var asked = mvc.perform(get(UPLOAD).cookie(officer.asCookie())).andReturn().getResponse();
    assertThat(asked.getStatus()).isEqualTo(404);
  }

  @Test
  void the_poster_says_when_and_where() throws Exception {
    assertThat(look(PUBLIC + "/eventos/1/cartel"))
        .contains("2 de marzo de 2026, de 17:00 a 19:00 horas", "Casa de Cultura");
  }

  /** A JPEG with so many bytes after its picture. */
  private static byte[] heavy(int bytes) {
    return java.util.Arrays.copyOf(Samples.picture("jpg", 400, 300), bytes);
  }

  private String kept(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).as(answer.getContentAsString(UTF_8)).isEqualTo(302);
    var place = Objects.requireNonNull(answer.getHeader("Location"));
    return place.substring(place.indexOf("archivo=") + "archivo=".length());
  }

  private static String refused(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(422);
    return answer.getContentAsString(UTF_8);
  }

  private MockHttpServletResponse publish(String hash, String title, String alternative)
      throws Exception {
    return mvc.perform(
            post(UPLOAD)
                .cookie(officer.asCookie())
                .param("_csrf", officer.form())
                .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value())
                .param("archivo", hash)
                .param("title", title)
                .param("alternative", alternative)
                .param("office", "Unidad"))
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
            post(UPLOAD + "/archivos")
                .cookie(officer.asCookie())
                .contentType("multipart/form-data; boundary=b")
                .content(body.toByteArray()))
        .andReturn()
        .getResponse();
  }

  private byte[] bytes(String path) throws Exception {
    var answer = mvc.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    assertThat(answer.getHeader("Cache-Control")).contains("immutable");
    return answer.getContentAsByteArray();
  }

  private int status(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse().getStatus();
  }

  private String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(officer.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private String look(String path) throws Exception {
    var answer = mvc.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
