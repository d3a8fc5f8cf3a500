package tequio.publishing.state;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;

/** Declares the states of the versions of every kind of document. */
@Configuration(proxyBeanMethods = false)
class DocumentLifecycle {

  @Bean
  StateMachine<DocumentState, Object> documentStates() {
    return StateMachine.<DocumentState, Object>of(
            "document", DocumentState.class, DocumentState.DRAFTED)
        .transition(
            "publish", DocumentState.DRAFTED, DocumentState.IN_FORCE, Permission.PUBLISH, "version")
        .transition(
            "discard", DocumentState.DRAFTED, DocumentState.DISCARDED, Permission.EDIT_PLAN, null)
        .transition(
            "replace",
            DocumentState.IN_FORCE,
            DocumentState.REPLACED,
            Permission.PUBLISH,
            "version")
        .automatic(
            "erase", DocumentState.REPLACED, DocumentState.ERASED, context -> true, "erasure")
        .build();
  }
}
