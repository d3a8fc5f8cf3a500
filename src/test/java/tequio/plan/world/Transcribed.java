package tequio.plan.world;

import tequio.plan.file.PlanFile;
import tequio.storage.Json;

/** A plan as people transcribe one: most of it was not seen, and nobody reports on it. */
public final class Transcribed {

  public static PlanFile plan() {
    return Json.MAPPER.readValue(FILE, PlanFile.class);
  }

  private static final String FILE =
      """
      {"format": "tequio.plan", "v": 1, "government": "08019",
       "plan": {"code": "2023-2024", "title": "Primer Plan de Acción de Gobierno Abierto del Municipio",
        "voice": "transcribed", "end": "2024-05", "presented": "2023-10-11",
        "dialogueSpace": "Grupo impulsor de gobierno abierto", "leads": ["Coordinación de Transparencia"],
        "commitmentsStated": 3, "jointly": [],
        "milestones": [{"on": "2022-05", "what": "Admisión", "sources": []},
         {"on": "2023-03-29", "what": "Mesas de cocreación en tres temas",
          "sources": [{"title": "Convocatoria", "url": "https://example.org/mesas"}]},
         {"on": "2024-05-31", "what": "Panel público de cumplimiento", "sources": []}],
        "sources": [{"title": "Página del plan", "url": "https://example.org/plan"}],
        "notes": ["Sólo se vio el principio de cada página."]},
       "commitments": [
        {"jointly": [], "reports": [], "verifications": [], "content": {
         "title": "Instrumentar un proyecto de difusión y participación social que incremente el conocimiento, en la población, de los programas para la prevención de la violencia en el municipio",
         "identifiers": [{"code": "MXCHH0001", "inferred": true}],
         "responsible": [{"office": "Dirección de Seguridad Pública Municipal"}],
         "evaluations": [], "sources": [{"title": "Presentación del cumplimiento", "url": "https://example.org/panel"}],
         "notes": []}},
        {"jointly": [], "reports": [], "verifications": [], "content": {
         "title": "Unificar las herramientas digitales para quienes emprenden",
         "identifiers": [{"code": "MXCHH0002", "inferred": false}],
         "problem": "Desvinculación del gobierno con los sectores que emprenden.",
         "objective": "Mejorar el acceso a la información sobre trámites para crear negocios.",
         "responsible": [{"office": "Dirección de Desarrollo Económico"}],
         "coResponsible": [{"name": "Ciudadanía"}],
         "activities": [
          {"number": 1, "title": "Diagnóstico de trámites", "start": "2023-10", "end": "2023-12"},
          {"number": 2, "title": "Publicar la guía", "end": "2024-05"},
          {"number": 3, "title": "Dar seguimiento"}],
         "start": "2023-10", "end": "2024-05",
         "evaluations": [{"author": "Investigación independiente", "sources": [],
          "findings": [{"aspect": "Verificable", "words": "Sí"}, {"aspect": "Potencial", "words": "Modesto"}]}],
         "sources": [], "notes": []}}]}
      """;

  private Transcribed() {}
}
