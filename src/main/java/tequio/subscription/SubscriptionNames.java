package tequio.subscription;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.publishing.changes.ChangeFeed;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Names of what is followed, for letters and pages. */
@Component
public class SubscriptionNames {

  private final Gazetteer gazetteer;
  private final ChangeFeed changes;

  SubscriptionNames(Gazetteer gazetteer, ChangeFeed changes) {
    this.gazetteer = gazetteer;
    this.changes = changes;
  }

  /**
   * A subject and whose it is.
   *
   * @param path of its page
   */
  public record Named(Subject subject, Government government, String path) {

    public String name(Texts t) {
      return subject.isCommitment()
          ? t.say("following.commitment", subject.number(), government.fullName())
          : government.fullName();
    }
  }

  /** Empty where there is no such government, or no such commitment of it. */
  public Optional<Named> find(Subject subject) {
    return gazetteer
        .find(subject.government())
        .filter(it -> !subject.isCommitment() || !changes.of(subject.commitment().ref()).isEmpty())
        .map(it -> named(subject, it));
  }

  /** Without asking whether it is still there. */
  public Named named(Subject subject) {
    return named(subject, gazetteer.get(subject.government()));
  }

  private static Named named(Subject subject, Government government) {
    var of = subject.isCommitment() ? "/compromisos/" + subject.number() : "";
    return new Named(subject, government, government.path() + of);
  }
}
