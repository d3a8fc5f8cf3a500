package tequio.declaration.desk;

import java.time.ZoneId;
import java.util.List;
import tequio.declaration.content.DeclarationParty;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.signing.Signatory;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/**
 * A declaration with a line for each signature, to be signed on paper.
 *
 * @param draft whether its text may still change
 */
public record SigningSheetPage(
    Government government, JointDeclaration text, List<Signatory> signatories, boolean draft)
    implements PrintableDocument {

  public SigningSheetPage {
    signatories = List.copyOf(signatories);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "declaracion-para-firmar-" + government.key();
  }

  public String path() {
    return DeclarationDesk.path(government.key()) + "/hoja";
  }

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(t.say("kind.joint-declaration"), DeclarationDesk.path(government.key())));
  }

  public List<DeclarationParty> parties() {
    return text.parties().stream().filter(DeclarationParty::canSign).toList();
  }

  public List<Signatory> signatories(DeclarationParty party) {
    return signatories.stream().filter(it -> it.party().equals(party.code())).toList();
  }
}
