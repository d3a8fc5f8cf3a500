package tequio.ledger.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Body;
import tequio.ledger.history.Entry;
import tequio.ledger.history.FactLinkProvider;
import tequio.ledger.history.RecordReader;
import tequio.ledger.log.LogHome;
import tequio.ledger.log.LogReader;
import tequio.ledger.note.LogProof;
import tequio.web.Texts;

/** Controller of the verification page of an entry and of its files. */
@Controller
@RequestMapping({
  "/bitacora/{government:\\d+}/{seq:\\d+}",
  "/en/bitacora/{government:\\d+}/{seq:\\d+}"
})
class EntryController {

  private final RecordReader history;
  private final LogHome home;
  private final List<FactLinkProvider> pages;
  private final Clock clock;

  EntryController(RecordReader history, LogHome home, List<FactLinkProvider> pages, Clock clock) {
    this.history = history;
    this.home = home;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  EntryPage page(@PathVariable String government, @PathVariable long seq) {
    var entry = get(government, seq);
    var signed = covering(entry);
    return new EntryPage(
        entry,
        signed.map(LogReader::checkpoint),
        EntryCheck.of(entry, signed),
        clock.instant(),
        pages.stream().filter(it -> it.knows(entry.envelope().kind())).findFirst());
  }

  @GetMapping("/hoja.json")
  ResponseEntity<byte[]> leaf(@PathVariable String government, @PathVariable long seq) {
    return file(get(government, seq).envelope().leaf(), MediaType.APPLICATION_JSON);
  }

  @GetMapping("/cuerpo.json")
  ResponseEntity<byte[]> body(@PathVariable String government, @PathVariable long seq) {
    String json =
        get(government, seq)
            .body()
            .map(Body::json)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
    return file(json, MediaType.APPLICATION_JSON);
  }

  @GetMapping("/prueba.tlog-proof")
  ResponseEntity<byte[]> proof(@PathVariable String government, @PathVariable long seq) {
    var entry = get(government, seq);
    LogProof proof =
        covering(entry)
            .map(reader ->
                reader.proof(
                    entry.place().orElseThrow(),
                    entry.envelope().leafBytes(),
                    entry.body().map(Body::salt)))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return file(proof.toString(), MediaType.parseMediaType("text/plain;charset=utf-8"));
  }

  /** Redirects to the entry that erased the body of this one. */
  @GetMapping("/supresion")
  String erasure(@PathVariable String government, @PathVariable long seq, Texts t) {
    var subject =
        new SubjectReference("erasure", get(government, seq).envelope().government(), seq + "");
    return history.list(subject).stream()
        .findFirst()
        .map(entry -> t.to("/bitacora/" + government + "/" + entry.envelope().seq()))
        .map(path -> "redirect:" + path)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Entry get(String government, long seq) {
    try {
      return history
          .find(new GovernmentKey(government), seq)
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    } catch (IllegalArgumentException noGovernment) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, government, noGovernment);
    }
  }

  /** Returns the log at its current checkpoint, if that includes the entry. */
  private Optional<LogReader> covering(Entry entry) {
    return entry.place().isEmpty()
        ? Optional.empty()
        : home.findReader()
            .filter(reader -> reader.checkpoint().size() > entry.place().getAsLong());
  }

  private static ResponseEntity<byte[]> file(String text, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noCache())
        .body(text.getBytes(UTF_8));
  }
}
