package tequio.work;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Opens the government of a working address to whoever may do something there. */
@Component
public class GovernmentAccess {

  private final Gazetteer gazetteer;

  GovernmentAccess(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The government of that key, where the caller may do this.
   *
   * @throws ResponseStatusException with 404 where there is no such government
   */
  public Government open(String key, Caller caller, Permission act) {
    var government = find(key);
    caller.mayOrRefuse(act, government.key());
    return government;
  }

  /**
   * The government of that key, for a page that asks for its permission itself.
   *
   * @throws ResponseStatusException with 404 where there is none
   */
  public Government find(String key) {
    return gazetteer.findByKey(key).orElseThrow(GovernmentAccess::nothingThere);
  }

  /** What is answered where an address names nothing. */
  public static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
