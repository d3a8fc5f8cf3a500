package tequio.editing.workspace;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.Draft;
import tequio.editing.draft.DraftKind;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Checks access to drafts of plans and commitments. */
@Component
public class DraftAccess {

  private final Gazetteer gazetteer;

  DraftAccess(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The government of the address, where the caller may do this to it. */
  public Government open(String key, Caller caller, Permission act) {
    var government = find(key);
    caller.mayOrRefuse(act, government.key());
    return government;
  }

  /** The document of the address; somebody may be allowed one of them and no other. */
  public Draft.Id open(String key, DraftKind kind, String code, Caller caller, Permission act) {
    var government = find(key);
    var shape = kind == DraftKind.PLAN ? "[a-z0-9]+(-[a-z0-9]+)*" : "[1-9]\\d{0,5}";
    if (!code.matches(shape)) {
      throw nothingThere();
    }
    var id = new Draft.Id(government.key(), kind, code);
    caller.mayOrRefuse(act, id.ref());
    return id;
  }

  private Government find(String key) {
    return GovernmentKey.find(key).flatMap(gazetteer::find).orElseThrow(DraftAccess::nothingThere);
  }

  public static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
