package tequio.declaration.page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.kind.JointDeclarations;
import tequio.publishing.page.GovernmentPlaces;
import tequio.publishing.version.DocumentVersion;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;
import tequio.web.qr.QrCode;

/** Shows the declaration of a government, and the sheet on which people adhere by hand. */
@Controller
@PublicPage
class DeclarationController {

  private final JointDeclarations declarations;
  private final GovernmentPlaces places;

  DeclarationController(JointDeclarations declarations, GovernmentPlaces places) {
    this.declarations = declarations;
    this.places = places;
  }

  @GetMapping({
    "/{state}/declaracion",
    "/en/{state}/declaracion",
    "/{state}/{municipality}/declaracion",
    "/en/{state}/{municipality}/declaracion"
  })
  DeclarationPage show(Government government, Texts t) {
    var its = find(government);
    return new DeclarationPage(government, its, declarations.facts(its), places.of(government, t));
  }

  @GetMapping({
    "/{state}/declaracion/hoja",
    "/en/{state}/declaracion/hoja",
    "/{state}/{municipality}/declaracion/hoja",
    "/en/{state}/{municipality}/declaracion/hoja"
  })
  AdhesionSheetPage sheet(Government government, Texts t) {
    var its = find(government);
    var code = QrCode.of(t.whole(government.path() + "/declaracion/adherirse"));
    return new AdhesionSheetPage(government, its, code, places.of(government, t));
  }

  private DocumentVersion<JointDeclaration> find(Government government) {
    return declarations
        .find(government.key())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
