package tequio.secretariat.booth;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.ReportingParty;
import tequio.mail.MailStatus;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.seat.SeatActs.SeatActor;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;
import tequio.work.GovernmentAccess;

/** Opens the working page of an election to whoever may convene. */
@Component
class ElectionDesk {

  private final Elections elections;
  private final GovernmentAccess governments;
  private final MailStatus mail;

  ElectionDesk(Elections elections, GovernmentAccess governments, MailStatus mail) {
    this.elections = elections;
    this.governments = governments;
    this.mail = mail;
  }

  /** An election and whose it is. */
  record OpenElection(
      Government government, DocumentVersion<SectorElection> its, LocalDate today, Texts t) {

    String path() {
      return "/trabajo/%s/secretariado/elecciones/%s"
          .formatted(government.key(), its.document().code());
    }

    String publicPath() {
      return government.path() + "/secretariado/elecciones/" + its.document().code();
    }
  }

  OpenElection open(String key, String code, Caller caller, Texts t) {
    var government = governments.open(key, caller, Permission.CONVENE);
    return elections
        .find(government, code)
        .map(it -> new OpenElection(government, it, elections.today(government), t))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  /** Whether letters leave this site. */
  boolean canSend() {
    return mail.canSend();
  }

  String words(BusinessRuleException refused, Texts t) {
    return new RefusalPage(refused.rule(), refused.details()).words(t);
  }

  SeatActor actor(OpenElection open, String office, Caller caller) {
    var voice =
        caller.may(Permission.EDIT_PLAN, open.government().key())
            ? ReportingParty.GOVERNMENT
            : ReportingParty.OVERSIGHT;
    return SeatActor.office(voice, office, Optional.of(caller.personOrRefuse().account()));
  }
}
