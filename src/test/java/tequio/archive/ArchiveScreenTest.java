package tequio.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.archive.entry.ArchiveEntries;
import tequio.archive.entry.ArchiveItem;
import tequio.files.StoredFile;
import tequio.files.UploadFile;
import tequio.files.UploadMetadata;
import tequio.files.Visibility;
import tequio.gathering.GatheringWorld;
import tequio.gathering.content.Gathering;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.territory.Gazetteer;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** The archive of a government: what it holds, how it is found and taken along. */
@TequioTest
@Transactional
class ArchiveScreenTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06008");
  private static final String PUBLIC = "/colima/minatitlan/documentos";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Gathering> gatherings;
  @Autowired UploadFile uploads;

  @SuppressWarnings("NullAway.Init")
  private Browser officer;

  @SuppressWarnings("NullAway.Init")
  private StoredFile file;

  @BeforeEach
  void a_forum_and_a_file() throws Exception {
    clock.set("2026-03-02T18:00:00Z");
    officer = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    assertThat(
            publisher.publishNew(
                gatherings, TOWN, GatheringWorld.forum("2026-03-20", 5), GatheringWorld.BY))
        .isInstanceOf(PublicationResult.Published.class);
    var by =
        new Provenance(
            ReportingParty.GOVERNMENT,
            Actor.office("Unidad"),
            Known.notSeen(),
            clock.instant(),
            List.of());
    var said =
        new UploadMetadata(
            TOWN, "Acta de cabildo.txt", Visibility.PUBLIC, by, OptionalLong.empty());
    file = uploads.store(new ByteArrayInputStream("Se aprueba.".getBytes(UTF_8)), said);
  }

  @Test
  void it_holds_documents_of_every_kind_and_files_nobody_described() throws Exception {
    assertThat(look(PUBLIC))
        .contains(
            "2 documentos",
            "Foro de prueba",
            "Acta de cabildo.txt",
            "Archivo sin describir",
            file.hash().substring(0, 16),
            "eventos/1?formato=pdf",
            "eventos/1/historial");
    assertThat(look("/en" + PUBLIC)).contains("Archive of documents", "File without description");
  }

  @Test
  void a_file_that_is_described_is_found_by_what_it_says() throws Exception {
    var place = describe();

    assertThat(look(place))
        .contains("Acta que aprueba el ejercicio", file.hash(), "El cabildo aprueba", "Cabildo");
    assertThat(look(PUBLIC)).contains("Acta o minuta").doesNotContain("Archivo sin describir");
    assertThat(look(PUBLIC + "?q=aprueba")).contains("Acta que").doesNotContain("Foro de");
    assertThat(look(PUBLIC + "?tipo=eventos")).contains("Foro de").doesNotContain("Acta que");
    assertThat(look(PUBLIC + "?anio=2025")).contains("Acta que").doesNotContain("Foro de");
    assertThat(look(PUBLIC + "?q=nada")).contains("Ningún documento es así");
    assertThat(status(PUBLIC + "?parte=9")).isEqualTo(404);
  }

  @Test
  void what_is_read_of_all_documents_is_what_they_say() throws Exception {
    describe();
    var archive =
        program.getBean(ArchiveEntries.class).open(program.getBean(Gazetteer.class).get(TOWN));

    assertThat(archive.items()).hasSize(2);
    assertThat(archive.items())
        .zipSatisfy(
            archive.read(archive.items()),
            (item, entry) -> assertThat(item).isEqualTo(ArchiveItem.of(entry, item.of())));
  }

  @Test
  void the_whole_is_one_zip_with_index_and_sums_that_are_right() throws Exception {
    describe();
    var bytes = mvc.perform(get(PUBLIC + "/archivo.zip")).andReturn().getResponse();
    assertThat(bytes.getContentType()).isEqualTo("application/zip");
    var files = unzip(bytes.getContentAsByteArray());

    var name = "archivos/" + file.hash().substring(0, 12) + "-Acta de cabildo.txt";
    assertThat(files).containsKeys("index.html", "index.csv", "documentos/eventos-1.json", name);
    assertThat(files.get(name)).isEqualTo("Se aprueba.");
    assertThat(files.get("index.html")).contains("Acta que aprueba el ejercicio", name);
    assertThat(files.getOrDefault("SHA256SUMS.txt", "").lines())
        .hasSize(files.size() - 1)
        .allSatisfy(line -> {
          var content = files.getOrDefault(line.substring(66), "");
          var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
          assertThat(line).startsWith(HexFormat.of().formatHex(digest));
        });
  }

  @Test
  void a_file_of_another_government_is_not_described_here() throws Exception {
    var other = new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("06009"));
    var asked =
        mvc.perform(get("/trabajo/06009/archivos/" + file.hash()).cookie(other.asCookie()))
            .andReturn();
    assertThat(asked.getResponse().getStatus()).isEqualTo(404);
  }

  private String describe() throws Exception {
    var path = "/trabajo/06008/archivos/" + file.hash();
    assertThat(see("/trabajo/06008/archivos")).contains(path);
    assertThat(see(path)).contains("Describa el archivo", "Acta de cabildo.txt");
    var sent =
        post(path)
            .cookie(officer.asCookie())
            .param("_csrf", officer.form())
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value())
            .param("title", "Acta que aprueba el ejercicio")
            .param("type", "minutes")
            .param("dated.year", "2025")
            .param("dated.month", "11")
            .param("dated.day", "3")
            .param("author", "Cabildo")
            .param("alternative", "El cabildo aprueba empezar el ejercicio.")
            .param("office", "Secretaría");
    var answer = mvc.perform(sent).andReturn().getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString(UTF_8)).isEqualTo(302);
    return String.valueOf(answer.getHeader("Location"));
  }

  private static Map<String, String> unzip(byte[] bytes) throws Exception {
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
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

  private int status(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse().getStatus();
  }
}
