package tequio.editing.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tequio.editing.draft.DraftKind;
import tequio.plan.kind.PlanSections;
import tequio.publishing.kind.Section;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;

/** Sections of plans and commitments in the order of their forms. */
public final class FormSections {

  /** What nobody is asked, because the program sets it. */
  static final Set<String> UNASKED =
      Set.of(
          "plan-content.code",
          "plan-content.voice",
          "plan-content.reporting-since",
          "activity.number",
          "indicator.number");

  private static final Map<String, FieldType> SPECIAL =
      Map.of(
          "level", new FieldType.Measure(),
          "sdg-link.goal", new FieldType.Choice(goals()),
          "commitment-content.topic", new FieldType.OrBlank(new FieldType.Words(false, true)),
          "finding.words", new FieldType.Words(true, false));

  private static final FieldTypeResolver SHAPES = new FieldTypeResolver(SPECIAL, UNASKED);

  private static final Map<DraftKind, FieldType.Group> QUESTIONS =
      Map.of(
          DraftKind.PLAN, SHAPES.of(DraftKind.PLAN.content()),
          DraftKind.COMMITMENT, SHAPES.of(DraftKind.COMMITMENT.content()));

  private static final List<FormSection> ALL =
      Stream.concat(
              PlanSections.PLAN.stream().map(it -> section(DraftKind.PLAN, it)),
              PlanSections.COMMITMENT.stream().map(it -> section(DraftKind.COMMITMENT, it)))
          .toList();

  public static List<FormSection> of(DraftKind kind) {
    return ALL.stream().filter(it -> it.kind() == kind).toList();
  }

  public static Optional<FormSection> find(DraftKind kind, String slug) {
    return of(kind).stream().filter(it -> it.slug().equals(slug)).findFirst();
  }

  static FieldType.Group questions(DraftKind kind) {
    return QUESTIONS.getOrDefault(kind, new FieldType.Group("", List.of()));
  }

  /** The questions of the items of a list that holds lists itself, or much. */
  static Optional<FieldType.Group> item(FieldType shape) {
    if (shape instanceof FieldType.OrBlank(var of)) {
      return item(of);
    }
    return shape instanceof FieldType.Several(FieldType.Group group)
            && (group.parts().size() > 3 || holdsLists(group))
        ? Optional.of(group)
        : Optional.empty();
  }

  private static boolean holdsLists(FieldType.Group group) {
    return group.parts().stream().anyMatch(it -> it.shape() instanceof FieldType.Several);
  }

  private static List<FieldType.Option> goals() {
    return IntStream.rangeClosed(1, 17)
        .mapToObj(String::valueOf)
        .map(it -> new FieldType.Option(it, "sdg." + it))
        .toList();
  }

  private static FormSection section(DraftKind kind, Section declared) {
    return new FormSection(kind, declared.slug(), declared.components());
  }

  /** Of every part of both kinds. */
  static Stream<FormSection> all() {
    return ALL.stream();
  }

  private FormSections() {}
}
