package tequio.assessment.access;

import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.Assessments;
import tequio.kernel.BusinessRuleException;
import tequio.territory.Government;
import tequio.work.GovernmentAccess;

/** Opens assessments to whoever may work on them, in the capacity that their roles give. */
@Component
public class AssessmentAccess {

  private final GovernmentAccess governments;
  private final Assessments assessments;
  private final Instruments instruments;

  AssessmentAccess(GovernmentAccess governments, Assessments assessments, Instruments instruments) {
    this.governments = governments;
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
    return governments.open(key, caller, act);
  }

  public Opened open(String key, String number, Caller caller, Permission act) {
    var government = government(key, caller, act);
    if (!number.matches("[1-9][0-9]{0,8}")) {
      throw GovernmentAccess.nothingThere();
    }
    var found =
        assessments
            .find(government.key(), Integer.parseInt(number))
            .orElseThrow(GovernmentAccess::nothingThere);
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
}
