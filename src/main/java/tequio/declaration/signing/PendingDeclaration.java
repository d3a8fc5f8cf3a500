package tequio.declaration.signing;

import java.time.Instant;
import java.util.Optional;
import tequio.declaration.content.DeclarationFields;
import tequio.declaration.content.JointDeclaration;
import tequio.kernel.GovernmentKey;

/**
 * A declaration that is being written or signed.
 *
 * @param exercise code of the exercise that it begins
 * @param text what is signed, without signatures; empty while it is written
 * @param version counts what was saved, so that nobody overwrites what they have not seen
 * @param saved when it was saved last; while it is being signed, when it was opened for that
 */
public record PendingDeclaration(
    GovernmentKey government,
    String exercise,
    DeclarationState state,
    DeclarationFields fields,
    Optional<JointDeclaration> text,
    int version,
    Instant saved) {

  public boolean isSigning() {
    return state == DeclarationState.SIGNING;
  }

  public boolean isDrafting() {
    return state == DeclarationState.DRAFTING;
  }
}
