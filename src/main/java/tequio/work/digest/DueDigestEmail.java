package tequio.work.digest;

import java.util.List;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;
import tequio.work.TaskListPage;

/** Letter with everything of a person that is due within a week or was due. */
public record DueDigestEmail(List<TaskListPage.Line> lines) implements EmailTemplate {

  public DueDigestEmail {
    lines = List.copyOf(lines);
  }

  @Override
  public String subject(Texts t) {
    return t.say("due-digest.subject", lines.size());
  }
}
