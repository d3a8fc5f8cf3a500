package tequio.gathering.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.gathering.act.GatheringActs.Convener;
import tequio.gathering.act.GatheringReader;
import tequio.gathering.act.GatheringRecord;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** Opens gatherings to whoever may work on them. */
@Component
class GatheringDesk {

  private final GatheringReader gatherings;
  private final GovernmentAccess governments;

  GatheringDesk(GatheringReader gatherings, GovernmentAccess governments) {
    this.gatherings = gatherings;
    this.governments = governments;
  }

  /** A gathering and whose it is. */
  record Opened(Government government, GatheringRecord its) {

    SubjectReference document() {
      return its.document();
    }

    String path() {
      return GatheringDesk.path(government.key()) + "/" + document().code();
    }

    /** The way here from the desk of the government. */
    List<Link> crumbs(Texts t, boolean below) {
      var all = new Link(t.say("kind.gathering.many"), GatheringDesk.path(government.key()));
      var home = new Link(government.shortName(), "/trabajo/" + government.key());
      return below
          ? List.of(home, all, new Link(its.gathering().title().words(), path()))
          : List.of(home, all);
    }
  }

  static String path(GovernmentKey government) {
    return "/trabajo/" + government + "/eventos";
  }

  Government open(String key, Caller caller, Permission act) {
    return governments.open(key, caller, act);
  }

  Opened open(String key, String code, Caller caller, Permission act) {
    var government = open(key, caller, act);
    return gatherings
        .find(government.key(), code)
        .map(it -> new Opened(government, it))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  List<GatheringRecord> list(Government government) {
    return gatherings.list(government.key());
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
