package tequio.gathering.photograph;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.gathering.act.GatheringActs.Convener;
import tequio.gathering.act.GatheringReader;
import tequio.gathering.act.GatheringRecord;
import tequio.kernel.ReportingParty;
import tequio.territory.Government;
import tequio.web.form.Form;
import tequio.work.GovernmentAccess;

/** Opens gatherings that have begun to whoever may publish photographs of them. */
@Component
class PhotographDesk {

  private final GatheringReader gatherings;
  private final GatheringPhotographs photographs;
  private final GovernmentAccess governments;

  PhotographDesk(
      GatheringReader gatherings, GatheringPhotographs photographs, GovernmentAccess governments) {
    this.gatherings = gatherings;
    this.photographs = photographs;
    this.governments = governments;
  }

  /** A gathering and whose it is. */
  record Opened(Government government, GatheringRecord its) {

    String path() {
      return "/trabajo/%s/eventos/%s/fotografias"
          .formatted(government.key(), its.document().code());
    }
  }

  Opened open(String key, String code, Caller caller) {
    var government = governments.open(key, caller, Permission.CONVENE);
    return gatherings
        .find(government.key(), code)
        .filter(it -> !it.gathering().date().isAfter(it.today()))
        .map(it -> new Opened(government, it))
        .orElseThrow(PhotographController::nothingThere);
  }

  PhotographPage page(Opened its, String kept, String problem, Form form) {
    var published = photographs.list(its.government(), its.its().document());
    return new PhotographPage(its.government(), its.its(), published, kept, problem, form);
  }

  boolean isPublished(Opened its, String hash) {
    return photographs.list(its.government(), its.its().document()).stream()
        .anyMatch(it -> it.file().hash().equals(hash));
  }

  /** Whoever works here states in the voice of the authority unless they are of the government. */
  static Convener convener(Opened its, String office, Caller caller) {
    var voice =
        caller.may(Permission.EDIT_PLAN, its.government().key())
            ? ReportingParty.GOVERNMENT
            : ReportingParty.OVERSIGHT;
    return new Convener(voice, office, Optional.of(caller.personOrRefuse().account()));
  }
}
