package tequio.secretariat.entry;

import tequio.accounts.caller.Caller;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.publishing.version.PublicationTerms;
import tequio.work.ReportingVoice;

/** Under which name a caller speaks in what a secretariat publishes. */
public final class CallerVoice {

  /** Whoever speaks for civil society is an organisation, others are an office. */
  public static Actor actor(ReportingParty voice, String name) {
    return voice == ReportingParty.CIVIL_SOCIETY ? Actor.organisation(name) : Actor.office(name);
  }

  /** Terms of a caller who acts under this name. */
  public static PublicationTerms terms(Caller caller, GovernmentKey government, String name) {
    var voice = ReportingVoice.of(caller, government);
    return PublicationTerms.by(voice, actor(voice, name));
  }

  private CallerVoice() {}
}
