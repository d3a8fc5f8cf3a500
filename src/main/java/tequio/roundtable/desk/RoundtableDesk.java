package tequio.roundtable.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.roundtable.record.RoundtableActs.Convener;
import tequio.roundtable.record.RoundtableReader;
import tequio.roundtable.record.RoundtableRecord;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;
import tequio.work.ReportingVoice;

/** Opens working tables to whoever may work on them. */
@Component
class RoundtableDesk {

  private final RoundtableReader roundtables;
  private final GovernmentAccess access;

  RoundtableDesk(RoundtableReader roundtables, GovernmentAccess access) {
    this.roundtables = roundtables;
    this.access = access;
  }

  /** A working table and whose it is. */
  record OpenTable(Government government, RoundtableRecord its) {

    SubjectReference document() {
      return its.document();
    }

    String path() {
      return RoundtableDesk.path(government.key()) + "/" + document().code();
    }

    /** The way here from the desk of the government. */
    List<Link> crumbs(Texts t) {
      return List.of(
          new Link(government.shortName(), "/trabajo/" + government.key()),
          new Link(t.say("kind.roundtable.many"), RoundtableDesk.path(government.key())));
    }
  }

  static String path(GovernmentKey government) {
    return "/trabajo/" + government + "/mesas";
  }

  Government open(String key, Caller caller, Permission act) {
    return access.open(key, caller, act);
  }

  OpenTable open(String key, String code, Caller caller, Permission act) {
    var government = open(key, caller, act);
    return roundtables
        .find(government.key(), code)
        .map(it -> new OpenTable(government, it))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  /** Opens a table to whoever facilitates it. */
  OpenTable run(String key, String code, Caller caller) {
    return open(key, code, caller, Permission.RUN_TABLE);
  }

  List<RoundtableRecord> list(Government government) {
    return roundtables.list(government.key());
  }

  /** Whoever works here states in the voice of their sector. */
  static Convener convener(OpenTable its, String office, Caller caller) {
    var voice = ReportingVoice.of(caller, its.government().key());
    return new Convener(voice, office, Optional.of(caller.personOrRefuse().account()));
  }
}
