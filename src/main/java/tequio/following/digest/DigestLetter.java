package tequio.following.digest;

import java.util.List;
import tequio.following.Subjects;
import tequio.mail.LetterPage;
import tequio.plan.timeline.ChangesPage;
import tequio.web.Texts;

/** What changed in a week in what somebody follows. */
public record DigestLetter(List<Part> parts, String secret) implements LetterPage {

  /**
   * Of one thing that is followed.
   *
   * @param more that there are others, read on its page
   */
  public record Part(Subjects.Named what, List<ChangesPage.Row> rows, boolean more) {}

  @Override
  public String subject(Texts t) {
    int changes = parts.stream().mapToInt(it -> it.rows().size()).sum();
    return parts.size() == 1
        ? t.say("following.letter.digest.one", parts.getFirst().what().name(t))
        : t.say("following.letter.digest", changes);
  }
}
