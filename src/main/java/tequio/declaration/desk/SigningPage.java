package tequio.declaration.desk;

import java.time.ZoneId;
import tequio.declaration.content.DeclarationParty;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.signing.PendingDeclaration;
import tequio.declaration.signing.Signatory;
import tequio.kernel.Page;
import tequio.kernel.Text;
import tequio.territory.Government;

/**
 * A declaration before whoever is to sign it.
 *
 * @param changedSince whether another text was read before
 */
public record SigningPage(
    Government government,
    PendingDeclaration declaration,
    JointDeclaration text,
    Signatory who,
    boolean changedSince)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return changedSince ? 422 : 200;
  }

  public boolean isOpen() {
    return declaration.isSigning() && !who.hasSigned();
  }

  /** The name of the party for which the person signs. */
  public Text party() {
    return text.parties().stream()
        .filter(it -> it.code().equals(who.party()))
        .map(DeclarationParty::name)
        .findFirst()
        .orElseThrow();
  }

  /** The same, saying that the text is another one now. */
  SigningPage changed() {
    return new SigningPage(government, declaration, text, who, true);
  }
}
