package tequio.declaration.signing;

import static tequio.declaration.signing.DeclarationState.DRAFTING;
import static tequio.declaration.signing.DeclarationState.SIGNED;
import static tequio.declaration.signing.DeclarationState.SIGNING;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.publishing.state.StateMachine;

/** Declares the states of a joint declaration. */
@Configuration(proxyBeanMethods = false)
class DeclarationStates {

  static final StateMachine<DeclarationState, Boolean> MACHINE =
      StateMachine.<DeclarationState, Boolean>of(
              "joint-declaration", DeclarationState.class, DRAFTING)
          .transition("open", DRAFTING, SIGNING, Permission.PUBLISH, it -> it, null)
          .transition("reopen", SIGNING, DRAFTING, Permission.PUBLISH, it -> it, null)
          .automatic("sign", SIGNING, SIGNED, it -> it, "joint-declaration")
          .build();

  @Bean
  StateMachine<DeclarationState, Boolean> declarationStateMachine() {
    return MACHINE;
  }
}
