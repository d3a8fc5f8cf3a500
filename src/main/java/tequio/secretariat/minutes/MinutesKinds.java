package tequio.secretariat.minutes;

import static tequio.secretariat.minutes.MinutesState.APPROVED;
import static tequio.secretariat.minutes.MinutesState.IN_COMMENT;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.state.StateMachine;

/** Declares minutes as a kind of document that the program makes, their facts and states. */
@Configuration(proxyBeanMethods = false)
class MinutesKinds {

  static final String CODE = "minutes";
  private static final String APPROVAL = "minutes-approval";

  private static final String[] PARTS = {
    "title",
    "held",
    "opened",
    "closed",
    "mode",
    "place",
    "basis",
    "sectors",
    "presences",
    "quorum",
    "items",
    "comments",
    "commentsUntil"
  };

  private static final String[] COLUMNS = {
    "titulo",
    "dia",
    "empezo",
    "termino",
    "modalidad",
    "lugar",
    "reglas",
    "por_sector",
    "asistencia",
    "quorum",
    "puntos",
    "comentarios",
    "comentarios_hasta"
  };

  @Bean
  DocumentKind<Minutes> minutes(StateMachine<MinutesState, Record> minutesStateMachine) {
    return DocumentKind.of(CODE, Minutes.class)
        .numbered("secretariado/actas")
        .drawnByFeature()
        .permissions(
            new KindPermissions(
                Permission.RUN_MEETING, Permission.RUN_MEETING, Permission.SEE_DRAFTS))
        .setByProgram(PARTS)
        .title(Minutes::title)
        .validation(MinutesRules::check)
        .dataset("actas-del-secretariado", COLUMNS)
        .statesByFacts(minutesStateMachine)
        .build();
  }

  @Bean
  StateMachine<MinutesState, Record> minutesStateMachine() {
    return StateMachine.<MinutesState, Record>of(CODE, MinutesState.class, IN_COMMENT)
        .transition("approve", IN_COMMENT, APPROVED, Permission.RUN_MEETING, APPROVAL)
        .build();
  }

  @Bean
  FactKind<MinutesApproval> minutesApproval() {
    return new FactKind<>(APPROVAL, MinutesApproval.class, CODE, Permission.RUN_MEETING);
  }

  @Bean
  FactKind<MinutesCorrection> minutesCorrection() {
    return new FactKind<>(
        "minutes-correction", MinutesCorrection.class, CODE, Permission.RUN_MEETING);
  }
}
