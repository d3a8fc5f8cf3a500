package tequio.publishing.timeline;

import java.time.Instant;
import java.util.Optional;
import tequio.kernel.Text;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Erasure;
import tequio.publishing.difference.DifferenceSentences;
import tequio.publishing.difference.ValueFormatter;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.StatedFact;
import tequio.web.Texts;

/**
 * An entry of the public record as an event. The engine's own are here; a feature that keeps its
 * documents itself adds its own through a {@link RecordEventProvider}.
 */
public interface RecordEvent {

  Entry entry();

  /**
   * Returns what happened in one line for feeds and mails.
   *
   * @param about title of what it is about; empty if that cannot be read
   */
  String sentence(Texts t, String about);

  /** Returns the description for pages and feeds. */
  EventDescription describe(Texts t);

  /** Label before the title of what it is about. */
  default Optional<EventLabel> label() {
    return Optional.empty();
  }

  default Instant recorded() {
    return Instant.parse(entry().envelope().at());
  }

  /** Fragment identifier of the event on a page. */
  default String anchor() {
    return "r" + entry().envelope().seq();
  }

  /** Path of the entry in the public record, where anyone can verify it. */
  default String verify() {
    return "/bitacora/" + entry().envelope().government() + "/" + entry().envelope().seq();
  }

  /** The content of another entry was erased by law. */
  record Erasing(Entry entry, Erasure said) implements RecordEvent {

    @Override
    public String sentence(Texts t, String about) {
      return t.say("feed.erasing", said.of());
    }

    @Override
    public EventDescription describe(Texts t) {
      return EventDescription.NONE.quote(Optional.of(said.reason()));
    }
  }

  /**
   * Entry whose content was erased.
   *
   * @param why the erasure, if it was read
   * @param label label of what the entry was about
   */
  record Gap(Entry entry, Optional<Erasing> why, Optional<EventLabel> label)
      implements RecordEvent {

    @Override
    public String sentence(Texts t, String about) {
      return t.say("feed.gap");
    }

    @Override
    public EventDescription describe(Texts t) {
      return EventDescription.NONE;
    }
  }

  /** A version of a document that the engine keeps. */
  record Document(Entry entry, VersionEvent<?> event) implements RecordEvent {

    /** Returns the sentence of the kind if it has one, otherwise the general one. */
    @Override
    public String sentence(Texts t, String about) {
      var own = event.kind().nameKey() + ".published";
      return t.has(own)
          ? t.say(own, about, event.number())
          : t.say("feed.document", t.say(event.kind().nameKey()), about, event.number());
    }

    @Override
    public EventDescription describe(Texts t) {
      return EventDescription.NONE
          .changes(event.number(), event.differences().map(it -> DifferenceSentences.of(it, t)))
          .why(event.version().flatMap(it -> it.reason()));
    }
  }

  /** A fact that the engine keeps. */
  record Fact(Entry entry, FactKind<?> kind, StatedFact<?> stated) implements RecordEvent {

    @Override
    public String sentence(Texts t, String about) {
      var by = stated.provenance().actor().name();
      var name = t.say(kind.nameKey());
      return stated
          .corrects()
          .map(it -> t.say("feed.fact.correction", by, name, it, about))
          .orElseGet(() -> t.say("feed.fact", by, name, about));
    }

    /** Whether this is a later fact of the same kind and subject that corrects the other. */
    public boolean corrects(Fact other) {
      return stated.about().equals(other.stated().about())
          && kind.code().equals(other.kind().code())
          && stated.corrects().equals(Optional.of(other.stated().number()));
    }

    @Override
    public EventDescription describe(Texts t) {
      var words = new ValueFormatter(t).words(stated.content());
      return EventDescription.NONE.quote(Optional.of(Text.spanish(words)));
    }
  }

  /** An entry of an unknown kind. */
  record Other(Entry entry) implements RecordEvent {

    @Override
    public String sentence(Texts t, String about) {
      return t.say("feed.other", entry.envelope().subject().toString());
    }

    @Override
    public EventDescription describe(Texts t) {
      return EventDescription.NONE;
    }
  }
}
