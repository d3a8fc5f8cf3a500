package tequio.editing.section;

import java.util.List;
import tequio.editing.draft.Draft;
import tequio.editing.section.FormSection.State;
import tequio.web.form.FieldType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Progress of a draft, section by section. */
public record DraftProgress(List<Line> lines) {

  /** A part and where it stands. */
  public record Line(FormSection part, State state) {}

  /** Of a plan or a commitment. */
  public static DraftProgress of(Draft draft) {
    var sections = draft.id().isPlan() ? FormSections.PLAN : FormSections.COMMITMENT;
    return new DraftProgress(
        sections.stream().map(it -> new Line(it, state(it, draft.body()))).toList());
  }

  /** What nobody has looked at yet, though the format asks for it. */
  public List<FormSection> missing() {
    return lines.stream()
        .filter(it -> it.state() == State.TO_BEGIN || it.state() == State.UNDERWAY)
        .map(Line::part)
        .toList();
  }

  public long ready() {
    return lines.stream().filter(it -> it.state() == State.READY).count();
  }

  private static State state(FormSection part, ObjectNode body) {
    var asked =
        part.questions().stream().filter(it -> it.shape() instanceof FieldType.OrBlank).toList();
    long open = asked.stream().filter(it -> isUnread(body.path(it.name()))).count();
    boolean anything =
        part.questions().stream().anyMatch(it -> saysSomething(body.path(it.name())));
    if (open == 0) {
      return anything || !asked.isEmpty() ? State.READY : State.LEFT_OUT;
    }
    return open == asked.size() && !(anything && asked.size() < part.components().size())
        ? State.TO_BEGIN
        : State.UNDERWAY;
  }

  private static boolean isUnread(JsonNode value) {
    return value.isMissingNode() || value.path("blank").asString("").equals("not-reviewed");
  }

  private static boolean saysSomething(JsonNode value) {
    return !value.isMissingNode() && !value.has("blank") && !(value.isArray() && value.isEmpty());
  }
}
