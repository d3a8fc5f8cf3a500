package tequio.accounts.workscope;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tequio.accounts.caller.Caller;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;

/** Governments whose working rows a caller sees: those of their roles. */
public final class WorkGovernments {

  /** With all municipalities of a state whose whole state a role is for. */
  public static Set<GovernmentKey> of(Caller caller, Gazetteer gazetteer) {
    var all = new TreeSet<GovernmentKey>();
    for (var held : caller.roles()) {
      held.where().ifPresent(all::add);
      if (held.wholeState()) {
        held.where().map(gazetteer::listMunicipalities).stream()
            .flatMap(List::stream)
            .forEach(municipality -> all.add(municipality.key()));
      }
    }
    return all;
  }

  private WorkGovernments() {}
}
