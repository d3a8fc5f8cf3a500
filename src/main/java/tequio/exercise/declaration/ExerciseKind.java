package tequio.exercise.declaration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.exercise.content.Exercise;
import tequio.exercise.content.ExerciseChange;
import tequio.exercise.content.ProductDelivery;
import tequio.exercise.content.StepClosing;
import tequio.methodology.Methodologies;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;

/** Declares an exercise as a kind of document, and the facts that are stated about it. */
@Configuration(proxyBeanMethods = false)
class ExerciseKind {

  private static final String CODE = "exercise";

  @Bean
  DocumentKind<Exercise> exercise(ObjectProvider<Methodologies> methodologies) {
    return DocumentKind.of(CODE, Exercise.class)
        .coded("ejercicios")
        .drawnByFeature()
        .setByProgram("methodology")
        .section("inicio", "title", "start", "shortTerm")
        .section("voluntad", "will")
        .section("equipo", "team", "teamCriteria")
        .section("punto-de-partida", "mechanisms")
        .section("acompanamiento", "allies", "advice")
        .section("cambios", "skipped", "lastStep")
        .section("agenda", "recommendations")
        .title(Exercise::title)
        .validation(it -> ExerciseRules.check(it, methodologies.getObject()))
        .dataset("ejercicios-de-gobierno-abierto", COLUMNS)
        .build();
  }

  private static final String[] COLUMNS = {
    "titulo",
    "metodologia",
    "inicio",
    "si_la_administracion_termina_antes",
    "voluntad_politica",
    "equipo",
    "criterios_del_equipo",
    "mecanismos_existentes",
    "aliados",
    "acompanamiento",
    "pasos_omitidos",
    "ultimo_paso",
    "agenda_2030"
  };

  @Bean
  FactKind<ProductDelivery> productDelivery() {
    return new FactKind<>("product-delivery", ProductDelivery.class, CODE, Permission.PUBLISH);
  }

  @Bean
  FactKind<StepClosing> stepClosing() {
    return new FactKind<>("step-closing", StepClosing.class, CODE, Permission.PUBLISH);
  }

  @Bean
  FactKind<ExerciseChange> exerciseChange() {
    return new FactKind<>("exercise-change", ExerciseChange.class, CODE, Permission.PUBLISH);
  }
}
