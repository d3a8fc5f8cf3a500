package tequio.editing.section;

import java.util.List;
import java.util.Optional;
import tequio.editing.draft.Draft;
import tequio.plan.file.PlanFile;
import tequio.plan.file.rules.RuleViolation;
import tequio.web.Texts;

/**
 * Place where a problem of a plan can be corrected: the document and the section whose form asks
 * for it.
 *
 * @param part empty where no form asks for it
 * @param below what of the part it is, as a JSON pointer says it: {@code [activities, 2, title]}
 */
public record ProblemLocation(Draft.Id document, Optional<FormSection> part, List<String> below) {

  private static final String CONTENT = "content";

  /** Of a rule that this plan breaks. */
  public static ProblemLocation of(RuleViolation problem, PlanFile file) {
    var steps = List.of(problem.pointer().split("/"));
    var plan = Draft.Id.plan(file.government(), file.plan().code());
    if (steps.size() > 2 && steps.get(1).equals("plan")) {
      return of(plan, steps.subList(2, steps.size()));
    }
    if (steps.size() > 2 && steps.get(1).equals("commitments")) {
      var entry = file.commitments().get(Integer.parseInt(steps.get(2)));
      var rest = steps.subList(3, steps.size());
      return entry
          .number()
          .filter(it -> entry.home().isEmpty())
          .map(it -> Draft.Id.commitment(file.government(), it))
          .map(it -> of(it, behind(rest)))
          .orElse(new ProblemLocation(plan, Optional.empty(), List.of()));
    }
    return new ProblemLocation(plan, Optional.empty(), List.of());
  }

  private static List<String> behind(List<String> rest) {
    boolean isContent = rest.size() > 1 && rest.getFirst().equals(CONTENT);
    return isContent ? rest.subList(1, rest.size()) : List.of();
  }

  private static ProblemLocation of(Draft.Id document, List<String> below) {
    var sections = document.isPlan() ? FormSections.PLAN : FormSections.COMMITMENT;
    var part =
        sections.stream()
            .filter(it -> !below.isEmpty() && it.components().contains(below.getFirst()))
            .findFirst();
    return new ProblemLocation(document, part, below);
  }

  /**
   * The address of the form, at the field; of what nobody is drafting, of the document.
   *
   * @param drafted whether the document is being drafted
   */
  public String path(boolean drafted) {
    if (part.isEmpty() || !drafted) {
      return document.path();
    }
    var form = document.path() + "/partes/" + part.get().slug();
    if (!part.get().isOneByOne()) {
      return form + "#f-" + String.join(".", below);
    }
    if (below.size() < 2) {
      return form;
    }
    int item = Integer.parseInt(below.get(1)) + 1;
    return form + "/" + item + "#f-" + String.join(".", below.subList(2, below.size()));
  }

  /** What it is of, in words. */
  public String say(Texts t) {
    var of =
        document.isPlan()
            ? t.say("publish.problem.plan")
            : t.say("editing.commitment", document.number());
    return part.map(it -> of + ", " + t.say(it.key())).orElse(of);
  }
}
