package tequio.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.files.bytes.ByteStore;
import tequio.files.content.UploadRules;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.settings.Settings;
import tequio.testing.TequioTest;

/** Files come in whole or not at all, and go out as what they are. */
@TequioTest
class UploadFileTest {

  static final GovernmentKey TOWN = new GovernmentKey("99001");
  static final GovernmentKey OTHER = new GovernmentKey("99002");

  @Autowired UploadFile store;
  @Autowired WithdrawFile withdrawal;
  @Autowired OrphanFileCleanup sweep;
  @Autowired StoredFiles files;
  @Autowired JdbcClient sql;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  @Autowired MockMvc web;

  private Path home = Path.of("");

  @BeforeEach
  void place(@Autowired Settings settings) {
    home = settings.home();
  }

  @Test
  void a_public_file_is_given_as_a_download_that_no_browser_runs() throws Exception {
    byte[] report = text();
    var file = store(report, "../../Informe <script>.html", Visibility.PUBLIC);

    web.perform(get(file.address()))
        .andExpect(status().isOk())
        .andExpect(content().bytes(report))
        .andExpect(header().string("Content-Type", "text/plain;charset=utf-8"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition",
                    "attachment; filename=\"Informe script.txt\"; "
                        + "filename*=UTF-8''Informe%20script.txt"))
        .andExpect(header().string("ETag", "\"" + file.hash() + "\""))
        .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
        .andExpect(header().doesNotExist("Set-Cookie"));
    web.perform(get(file.address()).header("If-None-Match", "\"" + file.hash() + "\""))
        .andExpect(status().isNotModified());
  }

  @Test
  void a_picture_is_shown_in_place_and_keeps_both_hashes() throws Exception {
    byte[] photograph = Samples.photographWithPlace(40, 20);
    var file = store(photograph, "mesa.pdf", Visibility.PUBLIC);

    assertThat(file.originalHash()).isNotEqualTo(file.hash());
    assertThat(file.mediaType()).isEqualTo("image/jpeg");
    web.perform(get(file.address()))
        .andExpect(
            header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("inline; ")))
        .andExpect(
            header().string("Content-Disposition", org.hamcrest.Matchers.endsWith("mesa.jpg")));
    assertThat(store(photograph, "otra vez.jpg", Visibility.PUBLIC)).isEqualTo(file);
  }

  @Test
  void a_working_file_has_no_address_until_it_is_public() throws Exception {
    byte[] draft = text();
    var file = store(draft, "borrador.txt", Visibility.WORKING);
    web.perform(get(file.address())).andExpect(status().isNotFound());

    store(draft, "borrador.txt", Visibility.PUBLIC);

    web.perform(get(file.address())).andExpect(status().isOk());
    assertThat(store(draft, "x.txt", Visibility.WORKING).visibility()).isEqualTo(Visibility.PUBLIC);
  }

  @Test
  void the_same_file_twice_is_one_row_and_one_file() throws Exception {
    byte[] report = text();
    var first = store(report, "uno.txt", Visibility.PUBLIC);
    var second = store(report, "dos.txt", Visibility.PUBLIC);

    assertThat(second).isEqualTo(first);
    assertThat(keptOnDisk(first)).hasSize(1);
  }

  @Test
  void a_stream_that_breaks_leaves_neither_file_nor_row() throws Exception {
    long rows = rows();
    InputStream breaking =
        new SequenceInputStream(
            new ByteArrayInputStream(text()),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the telephone lost its signal");
              }
            });

    assertThatThrownBy(() -> store.store(breaking, intake("a.txt", OptionalLong.empty())))
        .isInstanceOf(IOException.class);
    refuses(text(), OptionalLong.of(1_000), UploadRules.Rule.INCOMPLETE);

    assertThat(rows()).isEqualTo(rows);
    assertThat(asides()).isEmpty();
  }

  @Test
  void what_is_refused_leaves_nothing() throws Exception {
    long rows = rows();
    refuses("<svg onload=x>".getBytes(UTF_8), OptionalLong.empty(), UploadRules.Rule.NOT_ADMITTED);
    refuses(new byte[51 << 20], OptionalLong.empty(), UploadRules.Rule.TOO_LARGE);

    assertThat(rows()).isEqualTo(rows);
    assertThat(asides()).isEmpty();
  }

  @Test
  void a_transaction_that_fails_leaves_no_row_and_the_sweep_takes_the_file() throws Exception {
    byte[] report = text();
    var lost = new StoredFile[1];
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              lost[0] = stored(report);
              throw new IllegalStateException("something else failed");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(files.find(TOWN, lost[0].hash())).isEmpty();
    web.perform(get(lost[0].address())).andExpect(status().isNotFound());

    sweep.sweep();
    assertThat(keptOnDisk(lost[0])).as("young: its row may still come").hasSize(1);
    age(keptOnDisk(lost[0]).getFirst());
    var kept = store(text(), "queda.txt", Visibility.WORKING);
    age(keptOnDisk(kept).getFirst());
    Path left = Files.createTempFile(home.resolve("archivos/aside"), "", ".aside");
    age(left);

    sweep.sweep();
    assertThat(keptOnDisk(lost[0])).isEmpty();
    assertThat(keptOnDisk(kept)).hasSize(1);
    assertThat(left).doesNotExist();
  }

  @Test
  void a_withdrawn_file_leaves_its_row_and_its_reason() throws Exception {
    byte[] list = text();
    var file = store(list, "lista.txt", Visibility.PUBLIC);
    store.store(new ByteArrayInputStream(list), intake(OTHER, "lista.txt"));
    assertThat(file.seal()).isPresent();

    withdrawal.withdraw(TOWN, file.hash(), "Resolución 12/2026");
    assertThat(keptOnDisk(file)).as("the other government keeps it").hasSize(1);
    withdrawal.withdraw(OTHER, file.hash(), "Resolución 13/2026");

    assertThat(keptOnDisk(file)).isEmpty();
    web.perform(get(file.address()))
        .andExpect(status().isGone())
        .andExpect(content().string(org.hamcrest.Matchers.containsString("Resolución 12/2026")));
    assertThat(files.find(TOWN, file.hash()).orElseThrow().seal()).isEmpty();
    refuses(list, OptionalLong.empty(), UploadRules.Rule.WITHDRAWN);
  }

  @Test
  void the_database_lets_nobody_rewrite_what_is_known_of_a_file() throws Exception {
    var file = store(text(), "acta.txt", Visibility.PUBLIC);
    for (String change :
        List.of(
            "delete from stored_file",
            "update stored_file set bytes = bytes + 1",
            "update stored_file set name = 'otro.txt'",
            "update stored_file set visibility = 'working' where visibility = 'public'")) {
      assertThatThrownBy(() -> sql.sql(change).update())
          .as(change)
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(files.find(TOWN, file.hash())).contains(file);
  }

  @Test
  void an_unknown_address_is_not_found() throws Exception {
    web.perform(get("/archivos/" + "0".repeat(64))).andExpect(status().isNotFound());
    web.perform(get("/archivos/..%2f..%2fbitacora.key")).andExpect(status().is4xxClientError());
  }

  private StoredFile stored(byte[] bytes) {
    try {
      return store(bytes, "a.txt", Visibility.PUBLIC);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private StoredFile store(byte[] bytes, String name, Visibility visibility) throws IOException {
    return store.store(
        new ByteArrayInputStream(bytes),
        new UploadMetadata(TOWN, name, visibility, provenance(), OptionalLong.of(bytes.length)));
  }

  private void refuses(byte[] bytes, OptionalLong announced, UploadRules.Rule rule) {
    assertThatThrownBy(
            () -> store.store(new ByteArrayInputStream(bytes), intake("a.pdf", announced)))
        .isInstanceOfSatisfying(
            BusinessRuleException.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }

  private UploadMetadata intake(GovernmentKey government, String name) {
    return new UploadMetadata(
        government, name, Visibility.PUBLIC, provenance(), OptionalLong.empty());
  }

  private UploadMetadata intake(String name, OptionalLong bytes) {
    return new UploadMetadata(TOWN, name, Visibility.PUBLIC, provenance(), bytes);
  }

  private Provenance provenance() {
    return new Provenance(
        ReportingParty.values()[0],
        Actor.office("Unidad de Transparencia"),
        new Known.Missing<>(MissingReason.NOT_SEEN),
        clock.instant(),
        List.of());
  }

  private static byte[] text() {
    return ("Acta " + UUID.randomUUID()).getBytes(UTF_8);
  }

  private long rows() {
    return sql.sql("select count(*) from stored_file").query(Long.class).single();
  }

  private List<Path> keptOnDisk(StoredFile file) throws IOException {
    Path path = home.resolve("archivos").resolve(ByteStore.path(file.hash()));
    return Files.exists(path) ? List.of(path) : List.of();
  }

  private List<Path> asides() throws IOException {
    try (var left = Files.list(home.resolve("archivos/aside"))) {
      return left.toList();
    }
  }

  private void age(Path file) throws IOException {
    Instant before = clock.instant().minus(Duration.ofHours(25));
    Files.setLastModifiedTime(file, FileTime.from(before));
  }
}
