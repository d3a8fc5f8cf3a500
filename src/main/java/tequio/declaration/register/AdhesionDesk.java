package tequio.declaration.register;

import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.declaration.adhesion.AdhesionRequests;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.kind.JointDeclarations;
import tequio.kernel.GovernmentKey;
import tequio.publishing.version.DocumentVersion;
import tequio.territory.Government;
import tequio.work.GovernmentAccess;

/** Opens the adhesions of a government to its facilitator and its officers. */
@Component
class AdhesionDesk {

  private final JointDeclarations declarations;
  private final AdhesionRequests requests;
  private final GovernmentAccess governments;

  AdhesionDesk(
      JointDeclarations declarations, AdhesionRequests requests, GovernmentAccess governments) {
    this.declarations = declarations;
    this.requests = requests;
    this.governments = governments;
  }

  /** A government and its declaration. */
  record Opened(Government government, DocumentVersion<JointDeclaration> declaration) {

    String path() {
      return AdhesionDesk.path(government.key());
    }
  }

  static String path(GovernmentKey government) {
    return "/trabajo/" + government + "/adhesiones";
  }

  /** Whether this caller decides on adhesions there. */
  static boolean may(Caller caller, GovernmentKey government) {
    return caller.may(Permission.PUBLISH, government)
        || caller.may(Permission.RUN_TABLE, government);
  }

  Opened open(String key, Caller caller) {
    var government = governments.find(key);
    if (!caller.may(Permission.PUBLISH, government.key())) {
      caller.mayOrRefuse(Permission.RUN_TABLE, government.key());
    }
    return new Opened(
        government,
        declarations.find(government.key()).orElseThrow(GovernmentAccess::nothingThere));
  }

  AdhesionDeskPage page(Opened its) {
    return AdhesionDeskPage.of(
        its.government(),
        its.declaration().content(),
        declarations.facts(its.declaration()),
        requests.listConfirmed(its.government().key()));
  }
}
