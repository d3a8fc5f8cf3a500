package tequio.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.state.StateMachine;
import tequio.publishing.version.TrialContent;

/** Kinds that no feature has, declared as a feature would: a numbered document and two facts. */
@TestConfiguration(proxyBeanMethods = false)
public class TrialKinds {

  @Bean
  DocumentKind<TrialContent> trialDocumentKind() {
    return TrialContent.KIND;
  }

  @Bean
  FactKind<TrialContent.Count> trialCountKind() {
    return TrialContent.COUNT;
  }

  @Bean
  FactKind<TrialContent.Closing> trialClosingKind() {
    return TrialContent.CLOSING;
  }

  @Bean
  StateMachine<TrialContent.TrialState, Record> trialStates() {
    return TrialContent.STATES;
  }
}
