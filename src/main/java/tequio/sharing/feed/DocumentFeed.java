package tequio.sharing.feed;

import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.publishing.changes.ChangeFeed;
import tequio.sharing.DownloadResponse;
import tequio.web.Texts;

/** Atom feed of one document: its versions and what is stated about it. */
@Component
public class DocumentFeed {

  private final ChangeFeed changes;

  DocumentFeed(ChangeFeed changes) {
    this.changes = changes;
  }

  /**
   * Returns the feed with the newest entries.
   *
   * @param name name of the document, for the title
   * @param page path of the page with the entries
   */
  public ResponseEntity<byte[]> of(SubjectReference document, String name, String page, Texts t) {
    var told = new FeedEntryText(t, false);
    var feed =
        new Atom(
            t.say("feed.title", name),
            t.lang(),
            t.here(),
            t.whole(page),
            Instant.EPOCH,
            changes.of(document).stream().map(told::item).toList());
    return new DownloadResponse(FeedController.TYPE, "cambios.atom", feed.bytes()).answer();
  }
}
