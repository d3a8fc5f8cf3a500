package tequio.assessment.work;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.RoleAssignment;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.Assessments;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Opens assessments to whoever may work on them, in the capacity that their roles give. */
@Component
class AssessmentAccess {

  private final Gazetteer gazetteer;
  private final Assessments assessments;
  private final Instruments instruments;

  AssessmentAccess(Gazetteer gazetteer, Assessments assessments, Instruments instruments) {
    this.gazetteer = gazetteer;
    this.assessments = assessments;
    this.instruments = instruments;
  }

  /** An assessment with its instrument. */
  record Opened(Government government, Assessment assessment, Instrument instrument) {}

  /** Why somebody may read an assessment and not do this to it. */
  enum Rule implements BusinessRuleException.Rule {
    OTHER_CAPACITY,
    NOT_OPEN,
    OWN_ANSWERS,
    ANSWERED_MEANWHILE
  }

  /** The government of the address, where the caller may do this to it. */
  Government government(String key, Caller caller, Permission act) {
    var government =
        GovernmentKey.find(key)
            .flatMap(gazetteer::find)
            .orElseThrow(AssessmentAccess::nothingThere);
    caller.mayOrRefuse(act, government.key());
    return government;
  }

  Opened open(String key, String number, Caller caller, Permission act) {
    var government = government(key, caller, act);
    if (!number.matches("[1-9][0-9]{0,8}")) {
      throw nothingThere();
    }
    var found =
        assessments
            .find(government.key(), Integer.parseInt(number))
            .orElseThrow(AssessmentAccess::nothingThere);
    var instrument = instruments.find(found.instrument(), found.instrumentVersion()).orElseThrow();
    return new Opened(government, found, instrument);
  }

  /** The same, for whoever answers in the capacity of this assessment. */
  Opened toAnswer(String key, String number, Caller caller) {
    var opened = open(key, number, caller, Permission.ASSESS);
    if (!capacities(caller, opened.government().key()).contains(opened.assessment().capacity())) {
      throw new BusinessRuleException(Rule.OTHER_CAPACITY);
    }
    return opened;
  }

  /** In what capacities somebody may assess a government. */
  static Set<Respondent> capacities(Caller caller, GovernmentKey government) {
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

  private static Set<Respondent> of(RoleAssignment held) {
    return switch (held.role()) {
      case OFFICER -> Set.of(Respondent.GOVERNMENT);
      case AUTHORITY -> Set.of(Respondent.OVERSIGHT, Respondent.EVALUATOR);
      case FACILITATOR -> Set.of(Respondent.CIVIL_SOCIETY);
      case MEMBER -> Set.of(ofSector(held.seat().map(it -> it.sector()).orElse("")));
      case ADMINISTRATOR, KEEPER, RESPONSIBLE, CITIZEN, CAPABILITY_LINK, MACHINE -> Set.of();
    };
  }

  private static Respondent ofSector(String sector) {
    return switch (sector) {
      case "government" -> Respondent.GOVERNMENT;
      case "oversight" -> Respondent.OVERSIGHT;
      default -> Respondent.CIVIL_SOCIETY;
    };
  }

  static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
