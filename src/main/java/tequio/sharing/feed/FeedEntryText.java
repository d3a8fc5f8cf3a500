package tequio.sharing.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Text;
import tequio.publishing.changes.ChangesPage;
import tequio.publishing.difference.Sentence;
import tequio.publishing.timeline.RecordEvent;
import tequio.territory.Government;
import tequio.web.Texts;

/** Title and summary of a record entry in a feed. */
public record FeedEntryText(Texts t, boolean namesGovernment) {

  private static final int SENTENCES = 5;

  Atom.Item item(ChangesPage.Row row) {
    var act = row.act();
    return new Atom.Item(
        t.visit().site() + act.verify(),
        title(row),
        act.recorded(),
        act.entry().envelope().office(),
        t.whole(row.path().orElse(act.verify())),
        summary(act));
  }

  /** Returns what happened in one line. */
  public String title(ChangesPage.Row row) {
    var about = row.title().map(Text::words).orElse("");
    var words = row.act().sentence(t, about);
    return namesGovernment
        ? row.of().map(Government::shortName).map(it -> t.say("feed.of", it, words)).orElse(words)
        : words;
  }

  private String summary(RecordEvent act) {
    var told = act.describe(t);
    return told.quote()
        .map(Text::words)
        .orElseGet(() ->
            changed(told.why(), told.changes().flatMap(it -> it.sentences()).orElse(List.of())));
  }

  private String changed(Optional<Text> reason, List<Sentence> sentences) {
    var lines = new ArrayList<String>();
    reason.ifPresent(it -> lines.add(t.say("feed.reason", it.words())));
    sentences.stream().limit(SENTENCES).map(Sentence::words).forEach(lines::add);
    if (sentences.size() > SENTENCES) {
      lines.add(t.say("feed.many", sentences.size() - SENTENCES));
    }
    return String.join("\n", lines);
  }
}
