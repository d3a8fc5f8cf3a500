package tequio.declaration.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tequio.declaration.adhesion.AdhesionRequest;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.kind.DeclarationFacts;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/**
 * Adhesions of a government, for whoever decides on them.
 *
 * @param waiting those whose address is confirmed
 * @param refused the one whose reason was sent and is wrong
 */
public record AdhesionDeskPage(
    Government government,
    JointDeclaration declaration,
    DeclarationFacts facts,
    List<AdhesionRequest> waiting,
    Optional<UUID> refused,
    Form form)
    implements Page {

  static AdhesionDeskPage of(
      Government government,
      JointDeclaration declaration,
      DeclarationFacts facts,
      List<AdhesionRequest> waiting) {
    return new AdhesionDeskPage(
        government, declaration, facts, waiting, Optional.empty(), Form.of(FormData.NONE));
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return AdhesionDesk.path(government.key());
  }

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(t.say("kind.joint-declaration"), "/trabajo/" + government.key() + "/declaracion"));
  }

  AdhesionDeskPage wrong(UUID id, Form form) {
    return new AdhesionDeskPage(government, declaration, facts, waiting, Optional.of(id), form);
  }

  public boolean isWrong(AdhesionRequest one) {
    return refused.filter(it -> it.equals(one.id())).isPresent();
  }
}
