package tequio.sharing.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.ledger.history.EntryFilter;
import tequio.plan.version.CommitmentKey;
import tequio.publishing.changes.ChangeFeed;
import tequio.publishing.changes.ChangesPage;
import tequio.sharing.DownloadResponse;
import tequio.territory.Government;
import tequio.web.Texts;

/** Serves Atom feeds of a government, a state, a commitment or everything. */
@Controller
class FeedController {

  static final MediaType TYPE = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

  private final ChangeFeed changes;

  FeedController(ChangeFeed changes) {
    this.changes = changes;
  }

  @GetMapping({"/cambios.atom", "/en/cambios.atom"})
  ResponseEntity<byte[]> all(Texts t) {
    var rows = changes.slice(EntryFilter.of(Optional.empty())).rows();
    return answer(t.say("feed.title.all"), "/cambios", rows, new FeedEntryText(t, true));
  }

  @GetMapping({"/{state}/{municipality}/cambios.atom", "/en/{state}/{municipality}/cambios.atom"})
  ResponseEntity<byte[]> ofMunicipality(Government government, Texts t) {
    var rows = changes.slice(EntryFilter.of(Optional.of(government.key()))).rows();
    return answer(
        t.say("feed.title", government.fullName()),
        government.path() + "/cambios",
        rows,
        new FeedEntryText(t, false));
  }

  @GetMapping({"/{state}/cambios.atom", "/en/{state}/cambios.atom"})
  ResponseEntity<byte[]> ofState(Government government, Texts t) {
    boolean state = government.key().isState();
    var span =
        state
            ? EntryFilter.within(government.key())
            : EntryFilter.of(Optional.of(government.key()));
    return answer(
        t.say(state ? "feed.title.state" : "feed.title", government.fullName()),
        government.path() + "/cambios",
        changes.slice(span).rows(),
        new FeedEntryText(t, state));
  }

  @GetMapping({
    "/{state}/{municipality}/compromisos/{number}/cambios.atom",
    "/{state}/compromisos/{number}/cambios.atom",
    "/en/{state}/{municipality}/compromisos/{number}/cambios.atom",
    "/en/{state}/compromisos/{number}/cambios.atom"
  })
  ResponseEntity<byte[]> ofCommitment(Government government, @PathVariable int number, Texts t) {
    var rows =
        number < 1
            ? List.<ChangesPage.Row>of()
            : changes.of(new CommitmentKey(government.key(), number).ref());
    if (rows.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return answer(
        t.say("feed.title", government.fullName() + ", " + t.say("sharing.commitment", number)),
        government.path() + "/compromisos/" + number + "/historial",
        rows,
        new FeedEntryText(t, false));
  }

  private static ResponseEntity<byte[]> answer(
      String title, String page, List<ChangesPage.Row> rows, FeedEntryText told) {
    var t = told.t();
    var feed =
        new Atom(
            title,
            t.lang(),
            t.here(),
            t.whole(page),
            Instant.EPOCH,
            rows.stream().map(told::item).toList());
    return new DownloadResponse(TYPE, "cambios.atom", feed.bytes()).answer();
  }
}
