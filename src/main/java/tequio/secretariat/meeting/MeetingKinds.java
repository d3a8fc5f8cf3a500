package tequio.secretariat.meeting;

import static tequio.secretariat.meeting.MeetingState.CALLED;
import static tequio.secretariat.meeting.MeetingState.CANCELLED;
import static tequio.secretariat.meeting.MeetingState.CLOSED;
import static tequio.secretariat.meeting.MeetingState.OPEN;
import static tequio.secretariat.meeting.MeetingState.WITHOUT_QUORUM;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.kind.Violation;
import tequio.publishing.state.StateMachine;

/** Declares a session as a kind of document, the facts of its life and its states. */
@Configuration(proxyBeanMethods = false)
class MeetingKinds {

  private static final String CODE = "meeting";
  private static final String OPENING = "meeting-opening";
  private static final String CLOSING = "meeting-closing";
  private static final String CANCELLATION = "meeting-cancellation";

  private static final String[] COLUMNS = {
    "titulo",
    "tipo",
    "por_que_con_menos_dias",
    "convoca",
    "convocada",
    "dia",
    "empieza",
    "termina",
    "modalidad",
    "lugar",
    "transmision",
    "abierta",
    "orden_del_dia"
  };

  /** The rules need documents, which need the kinds: they are looked up at the first check. */
  @Bean
  DocumentKind<Meeting> meeting(
      StateMachine<MeetingState, Record> meetingStateMachine,
      ObjectProvider<MeetingNotices> notices) {
    return DocumentKind.of(CODE, Meeting.class)
        .numbered("secretariado/sesiones")
        .drawnByFeature()
        .permissions(
            new KindPermissions(
                Permission.RUN_MEETING, Permission.RUN_MEETING, Permission.SEE_DRAFTS))
        .section("convocatoria", "title", "type", "convener", "called", "shortNotice")
        .section("cuando-y-donde", "day", "begins", "ends", "mode", "place", "transmission", "open")
        .section("orden-del-dia", "agenda")
        .title(Meeting::title)
        .validation(MeetingRules::check)
        .validationWithin((government, meeting) -> notice(government, meeting, notices))
        .dataset("sesiones-del-secretariado", COLUMNS)
        .statesByFacts(meetingStateMachine)
        .build();
  }

  private static List<Violation> notice(
      GovernmentKey government, Meeting meeting, ObjectProvider<MeetingNotices> notices) {
    return MeetingRules.areDaysInOrder(meeting)
        ? MeetingRules.check(meeting, notices.getObject().of(government, meeting))
        : List.of();
  }

  @Bean
  StateMachine<MeetingState, Record> meetingStateMachine() {
    return StateMachine.<MeetingState, Record>of(CODE, MeetingState.class, CALLED)
        .transition("open", CALLED, OPEN, Permission.RUN_MEETING, OPENING)
        .transition("adjourn", CALLED, WITHOUT_QUORUM, Permission.RUN_MEETING, CLOSING)
        .transition("cancel", CALLED, CANCELLED, Permission.RUN_MEETING, CANCELLATION)
        .transition("close", OPEN, CLOSED, Permission.RUN_MEETING, CLOSING)
        .build();
  }

  @Bean
  FactKind<MeetingOpening> meetingOpening() {
    return new FactKind<>(OPENING, MeetingOpening.class, CODE, Permission.RUN_MEETING);
  }

  @Bean
  FactKind<MeetingClosing> meetingClosing() {
    return new FactKind<>(CLOSING, MeetingClosing.class, CODE, Permission.RUN_MEETING)
        .dataset(
            "asistencia-al-secretariado",
            "dia",
            "empezo",
            "termino",
            "hubo_quorum",
            "reglas",
            "por_sector",
            "asistencia",
            "quorum");
  }

  @Bean
  FactKind<AgendaRequest> agendaRequest() {
    return new FactKind<>("agenda-request", AgendaRequest.class, CODE, Permission.RUN_MEETING);
  }

  @Bean
  FactKind<MeetingCancellation> meetingCancellation() {
    return new FactKind<>(CANCELLATION, MeetingCancellation.class, CODE, Permission.RUN_MEETING);
  }
}
