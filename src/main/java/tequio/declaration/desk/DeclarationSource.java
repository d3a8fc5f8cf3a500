package tequio.declaration.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.declaration.signing.DeclarationActs;
import tequio.exercise.progress.ProductSource;
import tequio.kernel.GovernmentKey;

/** A declaration is written and signed here, and delivers itself. */
@Component
class DeclarationSource implements ProductSource {

  @Override
  public Optional<String> findPath(GovernmentKey government, String product) {
    return Optional.of(DeclarationDesk.path(government))
        .filter(it -> product.equals(DeclarationActs.PRODUCT));
  }
}
