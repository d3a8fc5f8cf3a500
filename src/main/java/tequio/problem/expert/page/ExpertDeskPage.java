package tequio.problem.expert.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.problem.desk.ProblemDesk.OpenedProblem;
import tequio.problem.expert.Expert;
import tequio.problem.expert.PendingComment;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Experts of a problem and what they sent.
 *
 * @param link link that was just made
 */
public record ExpertDeskPage(
    OpenedProblem opened,
    List<Expert> experts,
    List<PendingComment> comments,
    Form form,
    Optional<String> link,
    Instant now)
    implements Page {

  static final List<FieldType.Part> QUESTIONS =
      List.of(
          new FieldType.Part("name", "expert.name", new FieldType.Words(false, false)),
          new FieldType.Part("field", "tree-comment.field", new FieldType.Words(false, false)),
          new FieldType.Part(
              "until", "expert.until", new FieldType.OrNothing(new FieldType.Day())));

  public ExpertDeskPage {
    experts = List.copyOf(experts);
    comments = List.copyOf(comments);
  }

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
    return opened.path() + "/expertos";
  }

  public boolean isOpen(Expert expert) {
    return expert.expires().isAfter(now);
  }

  /** Name of the expert with a number. */
  public String name(int number) {
    return experts.stream()
        .filter(it -> it.number() == number)
        .map(Expert::name)
        .findFirst()
        .orElse("");
  }

  /** Comments that are not published yet. */
  public List<PendingComment> pending() {
    return comments.stream().filter(it -> !it.answered()).toList();
  }
}
