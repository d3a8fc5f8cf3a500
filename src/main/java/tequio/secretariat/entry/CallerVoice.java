package tequio.secretariat.entry;

import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.publishing.version.PublicationTerms;

/** For whom a caller speaks in what a secretariat publishes, and under which name. */
public final class CallerVoice {

  /**
   * Officers speak for the government, facilitators for civil society, others for the authority.
   */
  public static ReportingParty of(Caller caller, GovernmentKey government) {
    if (caller.may(Permission.EDIT_PLAN, government)) {
      return ReportingParty.GOVERNMENT;
    }
    return caller.may(Permission.RUN_TABLE, government)
        ? ReportingParty.CIVIL_SOCIETY
        : ReportingParty.OVERSIGHT;
  }

  /** Whoever speaks for civil society is an organisation, others are an office. */
  public static Actor actor(ReportingParty voice, String name) {
    return voice == ReportingParty.CIVIL_SOCIETY ? Actor.organisation(name) : Actor.office(name);
  }

  /** Terms of a caller who acts under this name. */
  public static PublicationTerms terms(Caller caller, GovernmentKey government, String name) {
    var voice = of(caller, government);
    return PublicationTerms.by(voice, actor(voice, name));
  }

  private CallerVoice() {}
}
