package tequio.assessment.access;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.Assessments;
import tequio.kernel.BusinessRuleException;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Opens assessments to whoever may work on them, in the capacity that their roles give. */
@Component
public class AssessmentAccess {

  private final Gazetteer gazetteer;
  private final Assessments assessments;
  private final Instruments instruments;

  AssessmentAccess(Gazetteer gazetteer, Assessments assessments, Instruments instruments) {
    this.gazetteer = gazetteer;
    this.assessments = assessments;
    this.instruments = instruments;
  }

  /** An assessment with its instrument. */
  public record Opened(Government government, Assessment assessment, Instrument instrument) {}

  /** Why somebody may read an assessment and not do this to it. */
  public enum Rule implements BusinessRuleException.Rule {
    OTHER_CAPACITY,
    NOT_OPEN,
    OWN_ANSWERS,
    ANSWERED_MEANWHILE
  }

  /** The government of the address, where the caller may do this to it. */
  public Government government(String key, Caller caller, Permission act) {
    var government = gazetteer.findByKey(key).orElseThrow(AssessmentAccess::nothingThere);
    caller.mayOrRefuse(act, government.key());
    return government;
  }

  public Opened open(String key, String number, Caller caller, Permission act) {
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
  public Opened toAnswer(String key, String number, Caller caller) {
    var opened = open(key, number, caller, Permission.ASSESS);
    if (!RespondentRoles.of(caller, opened.government().key())
        .contains(opened.assessment().capacity())) {
      throw new BusinessRuleException(Rule.OTHER_CAPACITY);
    }
    return opened;
  }

  public static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
