package tequio.ledger.web;

import java.time.Instant;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.ledger.history.Entry;
import tequio.ledger.history.FactLinkProvider;
import tequio.ledger.note.Checkpoint;

/**
 * Verification page of an entry: its envelope, the files that prove it and what they prove.
 *
 * @param signed current checkpoint, if it includes the entry
 * @param check result of the server's checks at {@code now}
 * @param shown provider of the link to the page of the fact
 */
public record EntryPage(
    Entry entry,
    Optional<Checkpoint> signed,
    EntryCheck check,
    Instant now,
    Optional<FactLinkProvider> shown)
    implements Page {

  public Instant recorded() {
    return Instant.parse(entry.envelope().at());
  }

  public String address() {
    return "/bitacora/" + entry.envelope().government() + "/" + entry.envelope().seq();
  }

  public String file(String name) {
    return address() + "/" + name;
  }
}
