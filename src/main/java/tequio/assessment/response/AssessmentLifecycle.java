package tequio.assessment.response;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.assessment.result.AssessmentKind;
import tequio.publishing.state.StateMachine;

/** States of an assessment and what leads from one to the next. */
@Configuration(proxyBeanMethods = false)
public class AssessmentLifecycle {

  static final StateMachine<AssessmentState, Object> STATES =
      StateMachine.<AssessmentState, Object>of(
              AssessmentKind.CODE, AssessmentState.class, AssessmentState.ANSWERING)
          .transition(
              "close", AssessmentState.ANSWERING, AssessmentState.REPLYING, Permission.ASSESS, null)
          .transition(
              "freeze",
              AssessmentState.ANSWERING,
              AssessmentState.FROZEN,
              Permission.ASSESS,
              AssessmentKind.CODE)
          .transition(
              "freeze",
              AssessmentState.REPLYING,
              AssessmentState.FROZEN,
              Permission.ASSESS,
              AssessmentKind.CODE)
          .transition(
              "edition", AssessmentState.FROZEN, AssessmentState.ANSWERING, Permission.ASSESS, null)
          .transition(
              "discard",
              AssessmentState.ANSWERING,
              AssessmentState.DISCARDED,
              Permission.ASSESS,
              null)
          .build();

  @Bean
  StateMachine<AssessmentState, Object> assessmentStates() {
    return STATES;
  }
}
