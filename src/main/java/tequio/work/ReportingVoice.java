package tequio.work;

import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;

/** For which sector a caller speaks in what a government's exercise publishes. */
public final class ReportingVoice {

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

  private ReportingVoice() {}
}
