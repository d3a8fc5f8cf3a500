package tequio.operation.scrub;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tequio.audit.AuditCheck;
import tequio.settings.StartupException;

/** Verifies the hash chain of the audit log. */
@Component
class AuditScrub {

  private final AuditCheck chain;

  AuditScrub(AuditCheck chain) {
    this.chain = chain;
  }

  void read(Consumer<String> problem) {
    chain.check((fault, number) ->
        problem.accept(
            switch (fault) {
              case CHANGED -> StartupException.sentence("operation.scrub.audit.changed", number);
              case BROKEN -> StartupException.sentence("operation.scrub.audit.broken", number);
              case NOT_AS_SEALED ->
                  StartupException.sentence("operation.scrub.audit.sealed", number);
            }));
  }
}
