package tequio.problem.expert.page;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.problem.expert.Expert;
import tequio.problem.expert.PendingComment;
import tequio.problem.record.ProblemRecord;
import tequio.territory.Government;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * The tree of a problem, for an expert to comment on.
 *
 * @param sent comments that this expert sent
 */
public record ExpertLinkPage(
    Government government,
    String ticket,
    Expert expert,
    ProblemRecord its,
    Form form,
    List<PendingComment> sent)
    implements Page {

  public ExpertLinkPage {
    sent = List.copyOf(sent);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return its.path() + "/enlace/" + ticket;
  }

  /** Fields of the form, for the list of what is wrong. */
  public List<FieldType.Part> questions() {
    return List.of(
        new FieldType.Part("node", "tree-comment.node", new FieldType.Whole()),
        new FieldType.Part("words", "tree-comment.comment", new FieldType.Words(true, false)));
  }
}
