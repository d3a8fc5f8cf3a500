package tequio.subscription;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.publishing.changes.ChangeFeed;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Names of what is followed, for letters and pages. */
@Component
public class SubscriptionNames {

  private final Gazetteer gazetteer;
  private final ChangeFeed changes;

  private final KindRegistry kinds;

  SubscriptionNames(Gazetteer gazetteer, ChangeFeed changes, KindRegistry kinds) {
    this.gazetteer = gazetteer;
    this.changes = changes;
    this.kinds = kinds;
  }

  /**
   * Subject with its government.
   *
   * @param kind of the document, if it is one
   * @param path of its page
   */
  public record Named(
      Subject subject, Government government, Optional<DocumentKind<?>> kind, String path) {

    public String name(Texts t) {
      if (subject.isCommitment()) {
        return t.say("following.commitment", subject.number(), government.fullName());
      }
      return kind.map(it -> t.say("following.document", name(it, t), government.fullName()))
          .orElseGet(government::fullName);
    }

    private String name(DocumentKind<?> kind, Texts t) {
      return kind.address().isSingle()
          ? t.say(kind.nameKey())
          : t.say("document.numbered", t.say(kind.nameKey()), subject.ref().code());
    }
  }

  /**
   * Names a subject; empty if the government is unknown or the commitment or document was never
   * published.
   */
  public Optional<Named> find(Subject subject) {
    return gazetteer
        .find(subject.government())
        .filter(it -> subject.isWhole() || !changes.of(subject.ref()).isEmpty())
        .map(it -> named(subject, it));
  }

  /** Names a subject without checking that it still exists. */
  public Named named(Subject subject) {
    return named(subject, gazetteer.get(subject.government()));
  }

  private Named named(Subject subject, Government government) {
    var kind =
        Optional.of(subject)
            .filter(it -> !it.document().isEmpty())
            .flatMap(it -> kinds.findDocument(it.ref().kind()));
    var below =
        kind.map(it -> it.address().path(subject.ref().code()))
            .orElseGet(() -> subject.isCommitment() ? "/compromisos/" + subject.number() : "");
    return new Named(subject, government, kind, government.path() + below);
  }
}
