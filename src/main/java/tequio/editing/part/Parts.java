package tequio.editing.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tequio.editing.draft.Kind;
import tequio.web.form.Shape;
import tequio.web.form.Shapes;

/** Which questions make up which page, in the order people answer them. */
public final class Parts {

  /** What nobody is asked, because the program sets it. */
  static final Set<String> UNASKED =
      Set.of(
          "plan-content.code",
          "plan-content.voice",
          "plan-content.reporting-since",
          "activity.number",
          "indicator.number");

  private static final Map<String, Shape> SPECIAL =
      Map.of(
          "level", new Shape.Measure(),
          "sdg-link.goal", new Shape.Choice(goals()),
          "commitment-content.topic", new Shape.OrBlank(new Shape.Words(false, true)),
          "finding.words", new Shape.Words(true, false));

  private static final Shapes SHAPES = new Shapes(SPECIAL, UNASKED);

  private static final Map<Kind, Shape.Group> QUESTIONS =
      Map.of(
          Kind.PLAN, SHAPES.of(Kind.PLAN.content()),
          Kind.COMMITMENT, SHAPES.of(Kind.COMMITMENT.content()));

  private static final List<Part> ALL =
      List.of(
          plan("nombre", "title"),
          plan("fechas", "start", "end", "approved", "presented"),
          plan("dialogo", "dialogueSpace", "leads"),
          plan("cuantos", "commitmentsStated"),
          plan("gobiernos", "jointly"),
          plan("pasos", "milestones"),
          plan("fuentes", "sources"),
          plan("notas", "notes"),
          commitment("nombre", "title", "topic"),
          commitment("problema", "problem"),
          commitment("objetivo", "objective"),
          commitment("responsables", "responsible"),
          commitment("corresponsables", "coResponsible", "supporting"),
          commitment("actividades", "activities"),
          commitment("resultados", "finalResult", "products", "goals"),
          commitment("indicadores", "indicators"),
          commitment("medios", "meansOfVerification"),
          commitment("fechas", "start", "end"),
          commitment("ods", "sdg"),
          commitment("desarrollo", "development", "values"),
          commitment("claves", "identifiers"),
          commitment("evaluaciones", "evaluations"),
          commitment("fuentes", "sources"),
          commitment("notas", "notes"));

  public static List<Part> of(Kind kind) {
    return ALL.stream().filter(it -> it.kind() == kind).toList();
  }

  public static Optional<Part> find(Kind kind, String slug) {
    return of(kind).stream().filter(it -> it.slug().equals(slug)).findFirst();
  }

  static Shape.Group questions(Kind kind) {
    return QUESTIONS.getOrDefault(kind, new Shape.Group("", List.of()));
  }

  /** The questions of the items of a list that holds lists itself, or much. */
  static Optional<Shape.Group> item(Shape shape) {
    if (shape instanceof Shape.OrBlank(var of)) {
      return item(of);
    }
    return shape instanceof Shape.Several(Shape.Group group)
            && (group.parts().size() > 3 || holdsLists(group))
        ? Optional.of(group)
        : Optional.empty();
  }

  private static boolean holdsLists(Shape.Group group) {
    return group.parts().stream().anyMatch(it -> it.shape() instanceof Shape.Several);
  }

  private static List<Shape.Option> goals() {
    return IntStream.rangeClosed(1, 17)
        .mapToObj(String::valueOf)
        .map(it -> new Shape.Option(it, "sdg." + it))
        .toList();
  }

  private static Part plan(String slug, String... components) {
    return new Part(Kind.PLAN, slug, List.of(components));
  }

  private static Part commitment(String slug, String... components) {
    return new Part(Kind.COMMITMENT, slug, List.of(components));
  }

  /** Of every part of both kinds. */
  static Stream<Part> all() {
    return ALL.stream();
  }

  private Parts() {}
}
