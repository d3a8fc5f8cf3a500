package tequio.secretariat.decision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.publishing.kind.FactKind;

/** Declares the decision of a session as a kind of fact. */
@Configuration(proxyBeanMethods = false)
class DecisionKinds {

  @Bean
  FactKind<MeetingDecision> meetingDecision() {
    return new FactKind<>(
            "meeting-decision", MeetingDecision.class, "meeting", Permission.RUN_MEETING)
        .dataset(
            "decisiones-del-secretariado",
            "dia",
            "punto",
            "pregunta",
            "resultado",
            "secreta",
            "a_favor",
            "en_contra",
            "abstenciones",
            "votos",
            "disensos",
            "excusas",
            "por_sector",
            "observacion");
  }
}
