package tequio.problem.expert.page;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import tequio.kernel.Page;
import tequio.problem.content.CommentDecision;
import tequio.problem.desk.ProblemDesk.OpenedProblem;
import tequio.problem.expert.PendingComment;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/** A comment of an expert, with the form that answers and publishes it. */
public record CommentAnswerPage(OpenedProblem opened, PendingComment comment, Form form)
    implements Page {

  static final List<FieldType.Part> QUESTIONS =
      List.of(
          new FieldType.Part(
              "decision",
              "tree-comment.decision",
              new FieldType.Choice(
                  Stream.of(CommentDecision.values())
                      .map(it -> new FieldType.Option(it.word(), Texts.key(it)))
                      .toList())),
          new FieldType.Part("answer", "tree-comment.answer", new FieldType.Words(true, false)),
          new FieldType.Part("office", "publication.office", new FieldType.Words(false, false)));

  @Override
  public ZoneId zone() {
    return opened.government().zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public List<FieldType.Part> questions() {
    return QUESTIONS;
  }

  public String path() {
    return opened.path() + "/expertos/comentarios/" + comment.number();
  }
}
