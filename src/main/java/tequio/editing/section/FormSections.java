package tequio.editing.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.kind.PlanSections;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.Section;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;

/** Sections of documents of any kind in the order of their forms. */
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

  private static final Map<String, List<FormSection>> BY_KIND = new ConcurrentHashMap<>();

  public static final List<FormSection> PLAN = of("plan", PlanContent.class, PlanSections.PLAN);

  public static final List<FormSection> COMMITMENT =
      of("commitment", CommitmentContent.class, PlanSections.COMMITMENT);

  public static List<FormSection> of(DocumentKind<?> kind) {
    return BY_KIND.computeIfAbsent(kind.code(), code -> of(code, kind.content(), kind.sections()));
  }

  public static Optional<FormSection> find(DocumentKind<?> kind, String slug) {
    return of(kind).stream().filter(it -> it.slug().equals(slug)).findFirst();
  }

  private static List<FormSection> of(String kind, Class<?> content, List<Section> declared) {
    var all = SHAPES.of(content);
    return declared.stream()
        .map(it -> new FormSection(kind, it, it.components().stream().map(all::part).toList()))
        .toList();
  }

  private static List<FieldType.Option> goals() {
    return IntStream.rangeClosed(1, 17)
        .mapToObj(String::valueOf)
        .map(it -> new FieldType.Option(it, "sdg." + it))
        .toList();
  }

  private FormSections() {}
}
