package tequio.subscription.digest;

import java.util.List;
import tequio.mail.EmailTemplate;
import tequio.publishing.changes.ChangesPage;
import tequio.subscription.SubscriptionNames;
import tequio.web.Texts;

/** Weekly letter with the changes of what a person follows. */
public record DigestEmail(List<Part> parts, String secret) implements EmailTemplate {

  /**
   * Changes of one subject.
   *
   * @param more whether its page lists further changes
   */
  public record Part(SubscriptionNames.Named what, List<ChangesPage.Row> rows, boolean more) {}

  @Override
  public String subject(Texts t) {
    int changes = parts.stream().mapToInt(it -> it.rows().size()).sum();
    return parts.size() == 1
        ? t.say("following.letter.digest.one", parts.getFirst().what().name(t))
        : t.say("following.letter.digest", changes);
  }
}
