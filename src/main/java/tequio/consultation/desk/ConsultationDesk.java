package tequio.consultation.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.consultation.act.ConsultationActs.ConsultationRunner;
import tequio.consultation.act.ConsultationReader;
import tequio.consultation.act.ConsultationRecord;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;
import tequio.work.ReportingVoice;

/** Opens consultations to whoever may work on them. */
@Component
public class ConsultationDesk {

  private final ConsultationReader consultations;
  private final GovernmentAccess governments;

  ConsultationDesk(ConsultationReader consultations, GovernmentAccess governments) {
    this.consultations = consultations;
    this.governments = governments;
  }

  /** A consultation and whose it is. */
  public record OpenedConsultation(Government government, ConsultationRecord its) {

    public SubjectReference document() {
      return its.document();
    }

    public String path() {
      return ConsultationDesk.path(government.key()) + "/" + document().code();
    }

    /** The way here from the desk of the government. */
    public List<Link> crumbs(Texts t, boolean below) {
      var all = new Link(t.say("kind.consultation.many"), ConsultationDesk.path(government.key()));
      var home = new Link(government.shortName(), "/trabajo/" + government.key());
      return below
          ? List.of(home, all, new Link(its.consultation().title().words(), path()))
          : List.of(home, all);
    }
  }

  /** Address of the desk of a government. */
  public static String path(GovernmentKey government) {
    return "/trabajo/" + government + "/consultas";
  }

  Government open(String key, Caller caller, Permission act) {
    return governments.open(key, caller, act);
  }

  /**
   * Returns a consultation to whoever may do this with it.
   *
   * @throws ResponseStatusException 404 if there is none
   */
  public OpenedConsultation open(String key, String code, Caller caller, Permission act) {
    var government = open(key, caller, act);
    return consultations
        .find(government.key(), code)
        .map(it -> new OpenedConsultation(government, it))
        .orElseThrow(ConsultationDesk::nothingThere);
  }

  List<ConsultationRecord> list(Government government) {
    return consultations.list(government.key());
  }

  /** In the voice of the sector for which the caller works. */
  public static ConsultationRunner runner(OpenedConsultation its, String office, Caller caller) {
    var key = its.government().key();
    var voice = ReportingVoice.of(caller, key);
    return new ConsultationRunner(voice, office, Optional.of(caller.personOrRefuse().account()));
  }

  /** Answer 404. */
  public static ResponseStatusException nothingThere() {
    return GovernmentAccess.nothingThere();
  }
}
