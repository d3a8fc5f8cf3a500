package tequio.gathering.declaration;

import static tequio.gathering.content.GatheringState.ANNOUNCED;
import static tequio.gathering.content.GatheringState.CANCELLED;
import static tequio.gathering.content.GatheringState.HELD;
import static tequio.gathering.content.GatheringState.REPORTED;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.gathering.attendance.AttendanceCount;
import tequio.gathering.content.Dissemination;
import tequio.gathering.content.Gathering;
import tequio.gathering.content.GatheringCancellation;
import tequio.gathering.content.GatheringReport;
import tequio.gathering.content.GatheringState;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.state.StateMachine;

/** Declares a gathering as a kind of document, the facts stated about it and its states. */
@Configuration(proxyBeanMethods = false)
class GatheringKind {

  private static final String CODE = "gathering";
  private static final String ATTENDANCE = "gathering-attendance";
  private static final String REPORT = "gathering-report";
  private static final String CANCELLATION = "gathering-cancellation";

  private static final String[] COLUMNS = {
    "titulo",
    "tipo",
    "dia",
    "empieza",
    "termina",
    "lugar",
    "a_distancia",
    "convoca",
    "a_quien",
    "accesibilidad",
    "programa",
    "con_registro",
    "lugares",
    "grupos",
    "municipios"
  };

  @Bean
  DocumentKind<Gathering> gathering(StateMachine<GatheringState, Record> gatheringStateMachine) {
    return DocumentKind.of(CODE, Gathering.class)
        .numbered("eventos")
        .drawnByFeature()
        .permissions(
            new KindPermissions(Permission.CONVENE, Permission.CONVENE, Permission.SEE_DRAFTS))
        .section("convocatoria", "title", "type", "convener", "audience", "municipalities")
        .section("cuando-y-donde", "day", "begins", "ends", "place", "online", "access")
        .section("programa", "programme")
        .section("asistencia", "registration", "places", "groups")
        .title(Gathering::title)
        .validation(GatheringRules::check)
        .validationWithin(GatheringRules::checkMunicipalities)
        .others(Gathering::municipalities)
        .dataset("eventos-de-gobierno-abierto", COLUMNS)
        .statesByFacts(gatheringStateMachine)
        .build();
  }

  @Bean
  StateMachine<GatheringState, Record> gatheringStateMachine() {
    return StateMachine.<GatheringState, Record>of(CODE, GatheringState.class, ANNOUNCED)
        .transition("hold", ANNOUNCED, HELD, Permission.CONVENE, ATTENDANCE)
        .transition("report", HELD, REPORTED, Permission.CONVENE, REPORT)
        .transition("cancel", ANNOUNCED, CANCELLED, Permission.CONVENE, CANCELLATION)
        .build();
  }

  @Bean
  FactKind<AttendanceCount> gatheringAttendance() {
    return new FactKind<>(ATTENDANCE, AttendanceCount.class, CODE, Permission.CONVENE)
        .dataset(
            "asistencia-a-eventos",
            "dia",
            "personas",
            "por_sector",
            "por_organizacion",
            "por_grupo",
            "menores_de_edad");
  }

  @Bean
  FactKind<GatheringReport> gatheringReport() {
    return new FactKind<>(REPORT, GatheringReport.class, CODE, Permission.CONVENE);
  }

  @Bean
  FactKind<GatheringCancellation> gatheringCancellation() {
    return new FactKind<>(CANCELLATION, GatheringCancellation.class, CODE, Permission.CONVENE);
  }

  @Bean
  FactKind<Dissemination> gatheringDissemination() {
    return new FactKind<>("gathering-dissemination", Dissemination.class, CODE, Permission.CONVENE)
        .dataset(
            "difusion-de-eventos",
            "medio",
            "donde",
            "que_se_difundio",
            "dia",
            "personas_alcanzadas",
            "direccion");
  }
}
