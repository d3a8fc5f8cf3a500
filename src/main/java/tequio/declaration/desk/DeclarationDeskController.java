package tequio.declaration.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.kind.DeclarationParties;
import tequio.declaration.kind.JointDeclarations;
import tequio.declaration.signing.DeclarationWriter;
import tequio.declaration.signing.PendingDeclaration;
import tequio.declaration.signing.Signatories;

/** Working page of a declaration: its text, who signs it and who has. */
@Controller
class DeclarationDeskController {

  private final DeclarationDesk desk;
  private final Signatories signatories;
  private final DeclarationWriter writer;
  private final JointDeclarations declarations;

  DeclarationDeskController(
      DeclarationDesk desk,
      Signatories signatories,
      DeclarationWriter writer,
      JointDeclarations declarations) {
    this.desk = desk;
    this.signatories = signatories;
    this.writer = writer;
    this.declarations = declarations;
  }

  @GetMapping({"/trabajo/{government}/declaracion", "/en/trabajo/{government}/declaracion"})
  DeclarationDeskPage show(@PathVariable String government, Caller caller) {
    var its = desk.open(government, caller, Permission.SEE_DRAFTS);
    return new DeclarationDeskPage(
        its.government(),
        its.exercise().isPresent(),
        its.imported(),
        its.declaration(),
        its.declaration().map(it -> text(its, it)),
        its.exercise().map(it -> DeclarationParties.of(it, its.government())).orElse(List.of()),
        its.declaration().map(signatories::list).orElse(List.of()),
        caller.may(Permission.PUBLISH, its.government().key()),
        declarations.find(its.government().key()).isPresent());
  }

  /** The text with a line for each signature, for paper. */
  @GetMapping({
    "/trabajo/{government}/declaracion/hoja",
    "/en/trabajo/{government}/declaracion/hoja"
  })
  SigningSheetPage sheet(@PathVariable String government, Caller caller) {
    var its = desk.open(government, caller, Permission.SEE_DRAFTS);
    var declaration = its.pending();
    return new SigningSheetPage(
        its.government(),
        text(its, declaration),
        signatories.list(declaration),
        declaration.isDrafting());
  }

  private JointDeclaration text(DeclarationDesk.Opened its, PendingDeclaration declaration) {
    return declaration.text().orElseGet(() -> writer.write(its.running(), declaration.fields()));
  }
}
