package tequio.plan.kind;

import static tequio.publishing.kind.Section.of;
import static tequio.publishing.kind.Section.ofItems;

import java.util.List;
import java.util.Map;
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
          ofItems("pasos", "milestones"),
          of("fuentes", "sources"),
          of("notas", "notes"));

  public static final List<Section> COMMITMENT =
      List.of(
          of("nombre", "title", "topic"),
          of("problema", "problem"),
          of("objetivo", "objective"),
          of("responsables", "responsible"),
          of("corresponsables", "coResponsible", "supporting"),
          ofItems("actividades", "activities"),
          of("resultados", "finalResult", "products", "goals"),
          ofItems("indicadores", "indicators"),
          of("medios", "meansOfVerification"),
          of("fechas", "start", "end"),
          of("ods", "sdg"),
          of("desarrollo", "development", "values"),
          of("claves", "identifiers"),
          ofItems("evaluaciones", "evaluations"),
          of("fuentes", "sources"),
          of("notas", "notes"));

  /**
   * Components of a commitment that neither a template nor a dataset of this module names, each
   * with its column: the page shows them below all others, the dataset behind the roadmap.
   */
  public static final Map<String, String> FURTHER = Map.of();

  private PlanSections() {}
}
