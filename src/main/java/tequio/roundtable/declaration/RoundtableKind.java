package tequio.roundtable.declaration;

import static tequio.roundtable.content.RoundtableState.CALLED;
import static tequio.roundtable.content.RoundtableState.CANCELLED;
import static tequio.roundtable.content.RoundtableState.HELD;
import static tequio.roundtable.content.RoundtableState.PUBLISHED;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.gathering.attendance.AttendanceCount;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.state.StateMachine;
import tequio.roundtable.content.PreliminaryCommitment;
import tequio.roundtable.content.Roundtable;
import tequio.roundtable.content.RoundtableCancellation;
import tequio.roundtable.content.RoundtableResult;
import tequio.roundtable.content.RoundtableState;

/** Declares a working table as a kind of document, the facts stated about it and its states. */
@Configuration(proxyBeanMethods = false)
class RoundtableKind {

  private static final String CODE = "roundtable";
  private static final String ATTENDANCE = "roundtable-attendance";
  private static final String RESULT = "roundtable-result";
  private static final String CANCELLATION = "roundtable-cancellation";

  private static final String[] COLUMNS = {
    "titulo",
    "problemas",
    "dia",
    "empieza",
    "termina",
    "lugar",
    "convoca",
    "facilita",
    "accesibilidad",
    "orden_del_dia",
    "criterios",
    "con_registro",
    "lugares",
    "grupos"
  };

  @Bean
  DocumentKind<Roundtable> roundtable(StateMachine<RoundtableState, Record> roundtableStates) {
    return DocumentKind.of(CODE, Roundtable.class)
        .numbered("mesas")
        .drawnByFeature()
        .permissions(
            new KindPermissions(Permission.RUN_TABLE, Permission.RUN_TABLE, Permission.SEE_DRAFTS))
        .section("convocatoria", "title", "problems", "convener", "facilitator")
        .section("cuando-y-donde", "day", "begins", "ends", "place", "access")
        .section("orden-del-dia", "agenda")
        .section("criterios", "criteria")
        .section("asistencia", "registration", "places", "groups")
        .title(Roundtable::title)
        .validation(RoundtableRules::check)
        .dataset("mesas-de-trabajo", COLUMNS)
        .statesByFacts(roundtableStates)
        .build();
  }

  @Bean
  StateMachine<RoundtableState, Record> roundtableStates() {
    return StateMachine.<RoundtableState, Record>of(CODE, RoundtableState.class, CALLED)
        .transition("hold", CALLED, HELD, Permission.RUN_TABLE, ATTENDANCE)
        .transition("publish", HELD, PUBLISHED, Permission.RUN_TABLE, RESULT)
        .transition("publish-uncounted", CALLED, PUBLISHED, Permission.RUN_TABLE, RESULT)
        .transition("cancel", CALLED, CANCELLED, Permission.RUN_TABLE, CANCELLATION)
        .build();
  }

  @Bean
  FactKind<AttendanceCount> roundtableAttendance() {
    return new FactKind<>(ATTENDANCE, AttendanceCount.class, CODE, Permission.RUN_TABLE)
        .dataset(
            "asistencia-a-mesas",
            "dia",
            "personas",
            "por_sector",
            "por_organizacion",
            "por_grupo",
            "menores_de_edad");
  }

  @Bean
  FactKind<RoundtableResult> roundtableResult() {
    return new FactKind<>(RESULT, RoundtableResult.class, CODE, Permission.RUN_TABLE)
        .dataset(
            "resultados-de-mesas",
            "dia",
            "grupos",
            "tarjetas_sin_grupo",
            "tarjetas_reservadas",
            "personas_que_priorizaron",
            "problema_central",
            "arbol",
            "alternativas");
  }

  @Bean
  FactKind<PreliminaryCommitment> preliminaryCommitment() {
    return new FactKind<>(
            "preliminary-commitment", PreliminaryCommitment.class, CODE, Permission.RUN_TABLE)
        .dataset(
            "compromisos-preliminares",
            "quien",
            "que",
            "para_quienes",
            "antes_del_dia",
            "antes_de",
            "alternativa",
            "actividades",
            "productos");
  }

  @Bean
  FactKind<RoundtableCancellation> roundtableCancellation() {
    return new FactKind<>(CANCELLATION, RoundtableCancellation.class, CODE, Permission.RUN_TABLE);
  }
}
