package tequio.ledger.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.kernel.Text;
import tequio.ledger.TestLog;
import tequio.ledger.entry.Trial;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.RecordReader;
import tequio.ledger.log.LogAudit;
import tequio.ledger.log.LogHome;
import tequio.ledger.tree.Tile;
import tequio.ledger.verify.EntryProof;
import tequio.testing.TequioOwnerTest;

/** The published log over HTTP, signed by the loop that runs in the program. */
@TequioOwnerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogServingTest {

  @Autowired MockMvcTester http;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired RecordReader history;
  @Autowired LogHome home;
  @TempDir Path downloaded;

  private Entry entry;

  @BeforeAll
  void publishAndWait() throws InterruptedException {
    entry = publish(Trial.of("99905", "Abrir el parque"));
    for (int turn = 0; !isCovered(); turn++) {
      assertThat(turn).as("turns without a signature").isLessThan(600);
      Thread.sleep(100);
    }
  }

  @Test
  void what_is_served_stands_up_to_an_audit() throws IOException {
    download("checkpoint");
    download("vkey");
    var local = TestLog.at(downloaded);
    long size = local.findReader().orElseThrow().checkpoint().size();
    for (Tile tile : Tile.listAll(size)) {
      download(tile.path());
    }

    assertThat(LogAudit.check(local.files(), local.findKey().orElseThrow()).size()).isEqualTo(size);
  }

  @Test
  void tiles_are_kept_for_ever_and_the_checkpoint_is_not() {
    assertThat(get("/bitacora/checkpoint"))
        .hasStatusOk()
        .hasHeader("Content-Type", "text/plain;charset=utf-8")
        .hasHeader("Cache-Control", "no-cache");
    long size = home.findReader().orElseThrow().checkpoint().size();
    assertThat(get("/bitacora/" + Tile.in(size, 0, 0).path()))
        .hasStatusOk()
        .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
  }

  @Test
  void nothing_but_the_log_is_served() {
    for (String path :
        List.of(
            "tile/0/999",
            "tile/0/000.p/0",
            "tile/../.signed",
            "tile/0/x",
            ".signed",
            ".lock",
            "bitacora.key",
            "tile/0/..%2f..%2f.signed",
            "99905/0",
            "99905/99999999",
            "00000/1",
            "99905/x")) {
      assertThat(get("/bitacora/" + path).getResponse().getStatus()).as(path).isBetween(400, 404);
    }
  }

  @Test
  void the_files_of_a_public_act_prove_it_offline() {
    var files =
        List.of(at("hoja.json"), at("cuerpo.json"), at("prueba.tlog-proof"), "/bitacora/vkey");

    var proven = EntryProof.of(files.stream().map(this::bytes).toList()).check();

    assertThat(proven.withBody()).isTrue();
    assertThat(proven.checkpoint().origin()).isEqualTo("tequio.example/bitacora");
    assertThat(bytes(at("prueba.tlog-proof"))).hasSizeLessThan(2048);
  }

  @Test
  void the_page_says_what_can_be_proven_and_what_cannot() {
    assertThat(get(at("")))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Dirección de Obras", "Qué se puede comprobar", "Qué no se puede comprobar", "testigos")
        .contains("Coincide: lo que se lee aquí es lo que se registró", "la firma lo cubre")
        .contains("Compruébelo usted, sin creernos")
        .contains(at("cuerpo.json"), "/bitacora/verificar.sh");
    assertThat(get("/en" + at("")))
        .hasStatusOk()
        .bodyText()
        .contains("What cannot be checked", "It matches");
    assertThat(get("/bitacora/verificar.sh")).hasStatusOk();
  }

  @Test
  void an_erased_body_is_gone_and_the_page_leads_to_the_reason() throws InterruptedException {
    var ofTheOthers = entry;
    try {
      publishAndWait();
      eraseAndLook();
    } finally {
      entry = ofTheOthers;
    }
  }

  private void eraseAndLook() {
    long seq = entry.envelope().seq();
    var erasure =
        new Erasure(
            entry.envelope().subject(),
            seq,
            Text.spanish("Datos personales"),
            Text.spanish("Derecho de cancelación"),
            Trial.of("99905", "x").provenance());
    transaction.executeWithoutResult(status -> history.erase(erasure));
    var why = history.list(erasure.subject()).getFirst();

    assertThat(get(at("cuerpo.json"))).hasStatus(410);
    assertThat(get(at(""))).bodyText().contains("se suprimió").doesNotContain(at("cuerpo.json"));
    assertThat(get(at("supresion"))).hasRedirectedUrl("/bitacora/99905/" + why.envelope().seq());
    assertThat(get("/en" + at("supresion")))
        .hasRedirectedUrl("/en/bitacora/99905/" + why.envelope().seq());
    assertThat(new String(bytes(at("prueba.tlog-proof")), UTF_8)).doesNotContain("extra");
  }

  private Entry publish(Trial fact) {
    transaction.executeWithoutResult(status -> events.publishEvent(fact));
    return history.list(fact.subject()).getFirst();
  }

  private boolean isCovered() {
    entry = history.list(entry.envelope().subject()).getFirst();
    return entry.place().isPresent()
        && home.findReader()
            .filter(reader -> reader.checkpoint().size() > entry.place().getAsLong())
            .isPresent();
  }

  private String at(String file) {
    String page = "/bitacora/99905/" + entry.envelope().seq();
    return file.isEmpty() ? page : page + "/" + file;
  }

  private void download(String name) throws IOException {
    Path file = downloaded.resolve(name);
    Files.createDirectories(requireNonNull(file.getParent()));
    Files.write(file, bytes("/bitacora/" + name));
  }

  private byte[] bytes(String path) {
    var result = get(path);
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsByteArray();
  }

  private MvcTestResult get(String path) {
    return http.get().uri(URI.create(path)).exchange();
  }
}
