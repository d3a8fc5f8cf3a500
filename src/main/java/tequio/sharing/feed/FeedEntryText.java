package tequio.sharing.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Text;
import tequio.plan.history.PlanSentences;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.timeline.ChangesPage;
import tequio.plan.timeline.RecordEvent;
import tequio.publishing.difference.Difference;
import tequio.publishing.difference.DifferenceSentences;
import tequio.publishing.difference.Sentence;
import tequio.publishing.difference.ValueFormatter;
import tequio.publishing.timeline.VersionEvent;
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

  /** What happened, in a line. */
  public String title(ChangesPage.Row row) {
    var about = row.title().map(Text::words).orElse("");
    var words = words(row.act(), about);
    return namesGovernment
        ? row.of().map(Government::shortName).map(it -> t.say("feed.of", it, words)).orElse(words)
        : words;
  }

  private String words(RecordEvent act, String about) {
    return switch (act) {
      case RecordEvent.Commitment made ->
          t.say(
              "feed.commitment",
              act.about(),
              made.version().content().title().words(),
              made.version().version());
      case RecordEvent.Plan made ->
          t.say("feed.plan", made.version().content().title().words(), made.version().version());
      case RecordEvent.Report made -> words(made.said().report(), about);
      case RecordEvent.Review made -> words(made.said().verification(), about);
      case RecordEvent.Withdrawal made ->
          t.say("feed.withdrawal", about.isEmpty() ? made.about() : about);
      case RecordEvent.Document made -> words(made.event(), about);
      case RecordEvent.Fact made -> words(made, about);
      case RecordEvent.Erasing made -> t.say("feed.erasing", made.said().of());
      case RecordEvent.Gap gap -> t.say("feed.gap");
      case RecordEvent.Other other ->
          t.say("feed.other", other.entry().envelope().subject().toString());
    };
  }

  /** The kind's own sentence where it has one. */
  private String words(VersionEvent<?> event, String about) {
    var own = event.kind().nameKey() + ".published";
    return t.has(own)
        ? t.say(own, about, event.number())
        : t.say("feed.document", t.say(event.kind().nameKey()), about, event.number());
  }

  private String words(RecordEvent.Fact made, String about) {
    var by = made.stated().provenance().actor().name();
    return t.say("feed.fact", by, t.say(made.kind().nameKey()), about);
  }

  private String words(ProgressReport report, String about) {
    return t.say("feed.report", report.by().name(), t.say(report.reported()), about);
  }

  private String words(Verification review, String about) {
    return t.say("feed.review", review.by().name(), t.say(review.verdict()), about);
  }

  private String summary(RecordEvent act) {
    return switch (act) {
      case RecordEvent.Commitment made ->
          changed(made.version().reason(), sentences(made.differences()));
      case RecordEvent.Plan made -> changed(made.version().reason(), sentences(made.differences()));
      case RecordEvent.Report made -> made.said().report().note().map(Text::words).orElse("");
      case RecordEvent.Review made ->
          made.said().verification().reason().map(Text::words).orElse("");
      case RecordEvent.Withdrawal made -> t.say("feed.reason", made.said().reason().words());
      case RecordEvent.Document made ->
          changed(
              made.event().version().flatMap(it -> it.reason()),
              made.event()
                  .differences()
                  .map(it -> DifferenceSentences.of(it, t))
                  .orElse(List.of()));
      case RecordEvent.Fact made -> new ValueFormatter(t).words(made.stated().content());
      case RecordEvent.Erasing made -> made.said().reason().words();
      case RecordEvent.Gap gap -> "";
      case RecordEvent.Other other -> "";
    };
  }

  private List<Sentence> sentences(Optional<List<Difference>> differences) {
    return differences.map(it -> PlanSentences.of(it, t)).orElse(List.of());
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
