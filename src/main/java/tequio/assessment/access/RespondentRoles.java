package tequio.assessment.access;

import java.util.EnumSet;
import java.util.Set;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.RoleAssignment;
import tequio.assessment.instrument.Respondent;
import tequio.kernel.GovernmentKey;

/** In what capacities the roles of people let them assess a government. */
public final class RespondentRoles {

  /** Of all roles of a caller together. */
  public static Set<Respondent> of(Caller caller, GovernmentKey government) {
    var found = EnumSet.noneOf(Respondent.class);
    caller.roles().stream()
        .filter(it -> it.where().filter(where -> covers(it, where, government)).isPresent())
        .forEach(it -> found.addAll(of(it)));
    return found;
  }

  private static boolean covers(
      RoleAssignment role, GovernmentKey where, GovernmentKey government) {
    return where.equals(government) || role.wholeState() && where.equals(government.state());
  }

  /** Of one role, wherever it is held. */
  public static Set<Respondent> of(RoleAssignment held) {
    return switch (held.role()) {
      case OFFICER -> Set.of(Respondent.GOVERNMENT);
      case AUTHORITY -> Set.of(Respondent.OVERSIGHT, Respondent.EVALUATOR);
      case FACILITATOR -> Set.of(Respondent.CIVIL_SOCIETY);
      case MEMBER -> Set.of(ofSector(held.seat().map(it -> it.sector()).orElse("")));
      case ADMINISTRATOR, KEEPER, RESPONSIBLE, RESEARCHER, CITIZEN, CAPABILITY_LINK, MACHINE ->
          Set.of();
    };
  }

  private static Respondent ofSector(String sector) {
    return switch (sector) {
      case "government" -> Respondent.GOVERNMENT;
      case "oversight" -> Respondent.OVERSIGHT;
      default -> Respondent.CIVIL_SOCIETY;
    };
  }

  private RespondentRoles() {}
}
