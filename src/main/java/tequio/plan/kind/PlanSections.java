package tequio.plan.kind;

import java.util.List;
import tequio.publishing.kind.Section;

/** Sections of the forms of plans and commitments, in the order in which people answer them. */
public final class PlanSections {

  public static final List<Section> PLAN =
      List.of(
          of("nombre", "title"),
          of("fechas", "start", "end", "approved", "presented"),
          of("dialogo", "dialogueSpace", "leads"),
          of("cuantos", "commitmentsStated"),
          of("gobiernos", "jointly"),
          of("pasos", "milestones"),
          of("fuentes", "sources"),
          of("notas", "notes"));

  public static final List<Section> COMMITMENT =
      List.of(
          of("nombre", "title", "topic"),
          of("problema", "problem"),
          of("objetivo", "objective"),
          of("responsables", "responsible"),
          of("corresponsables", "coResponsible", "supporting"),
          of("actividades", "activities"),
          of("resultados", "finalResult", "products", "goals"),
          of("indicadores", "indicators"),
          of("medios", "meansOfVerification"),
          of("fechas", "start", "end"),
          of("ods", "sdg"),
          of("desarrollo", "development", "values"),
          of("claves", "identifiers"),
          of("evaluaciones", "evaluations"),
          of("fuentes", "sources"),
          of("notas", "notes"));

  private static Section of(String slug, String... components) {
    return new Section(slug, List.of(components));
  }

  private PlanSections() {}
}
