package tequio.consultation.kind;

import static tequio.consultation.content.ConsultationState.ANNOUNCED;
import static tequio.consultation.content.ConsultationState.ANSWERED;
import static tequio.consultation.content.ConsultationState.CLOSED;
import static tequio.consultation.content.ConsultationState.GROUPED;
import static tequio.consultation.content.ConsultationState.OPEN;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.consultation.content.Consultation;
import tequio.consultation.content.ConsultationConclusion;
import tequio.consultation.content.ConsultationGrouping;
import tequio.consultation.content.ConsultationState;
import tequio.consultation.content.ReasonedReply;
import tequio.consultation.content.RemovalReview;
import tequio.consultation.content.SubmissionRemoval;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.state.StateMachine;

/** Declares a consultation as a kind of document, the facts stated about it and its states. */
@Configuration(proxyBeanMethods = false)
class ConsultationKinds {

  private static final String CODE = "consultation";
  private static final String GROUPING = "consultation-grouping";
  private static final String CONCLUSION = "consultation-conclusion";
  private static final Permission RUN = Permission.RUN_CONSULTATION;

  private static final String[] COLUMNS = {
    "pregunta",
    "por_que",
    "convoca",
    "abre",
    "cierra",
    "respuesta_a_mas_tardar",
    "canales",
    "a_quien",
    "grupos_a_los_que_quiere_llegar",
    "temas",
    "publicacion_de_planteamientos"
  };

  @Bean
  DocumentKind<Consultation> consultation(
      StateMachine<ConsultationState, Record> consultationStateMachine) {
    return DocumentKind.of(CODE, Consultation.class)
        .numbered("consultas")
        .drawnByFeature()
        .permissions(new KindPermissions(RUN, RUN, Permission.SEE_DRAFTS))
        .section("pregunta", "title", "why", "convener")
        .section("fechas", "opens", "closes", "answered")
        .section("participacion", "channels", "audience", "outreach")
        .section("planteamientos", "topics", "screening")
        .title(Consultation::title)
        .validation(ConsultationRules::check)
        .dataset("consultas-publicas", COLUMNS)
        .statesByFacts(consultationStateMachine)
        .build();
  }

  /** The days of its call open and close a consultation; no entry of the record does. */
  @Bean
  StateMachine<ConsultationState, Record> consultationStateMachine() {
    return StateMachine.<ConsultationState, Record>of(CODE, ConsultationState.class, ANNOUNCED)
        .automatic("open", ANNOUNCED, OPEN, it -> true, null)
        .automatic("close", OPEN, CLOSED, it -> true, null)
        .transition("group", ANNOUNCED, GROUPED, RUN, GROUPING)
        .transition("answer", GROUPED, ANSWERED, RUN, CONCLUSION)
        .build();
  }

  @Bean
  FactKind<SubmissionRemoval> submissionRemoval() {
    return new FactKind<>("submission-removal", SubmissionRemoval.class, CODE, RUN)
        .dataset(
            "planteamientos-retirados", "planteamiento", "retirado_el", "motivo", "explicacion");
  }

  @Bean
  FactKind<RemovalReview> removalReview() {
    return new FactKind<>("removal-review", RemovalReview.class, CODE, RUN)
        .dataset("revision-de-retiros", "planteamiento", "revisado_el", "resultado", "explicacion");
  }

  @Bean
  FactKind<ConsultationGrouping> consultationGrouping() {
    return new FactKind<>(GROUPING, ConsultationGrouping.class, CODE, RUN);
  }

  @Bean
  FactKind<ReasonedReply> reasonedReply() {
    return new FactKind<>("reasoned-reply", ReasonedReply.class, CODE, RUN)
        .dataset(
            "respuestas-a-planteamientos",
            "grupo",
            "planteamiento",
            "respondido_el",
            "respuesta",
            "en_que_se_apoya");
  }

  @Bean
  FactKind<ConsultationConclusion> consultationConclusion() {
    return new FactKind<>(CONCLUSION, ConsultationConclusion.class, CODE, RUN);
  }
}
