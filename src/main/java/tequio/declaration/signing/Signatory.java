package tequio.declaration.signing;

import java.util.Optional;
import tequio.declaration.content.DeclarationSignature;
import tequio.mail.MailAddress;

/**
 * Somebody who is to sign a declaration for a party.
 *
 * @param number from 1 within the declaration
 * @param mail whose account signs on screen; empty where the person signs on paper
 * @param signature empty while it is missing
 */
public record Signatory(
    int number,
    String party,
    String name,
    String office,
    Optional<MailAddress> mail,
    Optional<DeclarationSignature> signature) {

  public boolean hasSigned() {
    return signature.isPresent();
  }
}
