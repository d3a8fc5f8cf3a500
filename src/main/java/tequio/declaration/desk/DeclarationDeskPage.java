package tequio.declaration.desk;

import java.util.List;
import java.util.Optional;
import tequio.declaration.content.DeclarationParty;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.signing.PendingDeclaration;
import tequio.declaration.signing.Signatory;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;

/**
 * The declaration of the exercise that runs in a government, for whoever works on it.
 *
 * @param running whether an exercise runs
 * @param imported whether it is public without having been signed here
 * @param declaration empty where nobody has begun it
 * @param text what is signed, or would be if it were opened now
 * @param editable whether whoever looks may change it
 * @param published whether a declaration of this government is public
 */
public record DeclarationDeskPage(
    Government government,
    boolean running,
    boolean imported,
    Optional<PendingDeclaration> declaration,
    Optional<JointDeclaration> text,
    List<DeclarationParty> parties,
    List<Signatory> signatories,
    boolean editable,
    boolean published)
    implements Page {

  public String path() {
    return DeclarationDesk.path(government.key());
  }

  public String publicPath() {
    return government.path() + "/declaracion";
  }

  public List<Link> crumbs() {
    return List.of(new Link(government.shortName(), "/trabajo/" + government.key()));
  }

  public List<Signatory> signatories(DeclarationParty party) {
    return signatories.stream().filter(it -> it.party().equals(party.code())).toList();
  }

  public boolean isDrafting() {
    return declaration.filter(PendingDeclaration::isDrafting).isPresent();
  }

  public boolean isSigning() {
    return declaration.filter(PendingDeclaration::isSigning).isPresent();
  }

  /** Whether it may be opened: each party that signs has somebody. */
  public boolean isReady() {
    return isDrafting()
        && parties.stream().allMatch(it -> !it.canSign() || !signatories(it).isEmpty());
  }

  public boolean isSignedByAnybody() {
    return signatories.stream().anyMatch(Signatory::hasSigned);
  }
}
