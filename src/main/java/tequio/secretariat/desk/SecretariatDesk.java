package tequio.secretariat.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.booth.Elections;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.seat.SeatActs.SeatActor;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** Opens the working pages of a secretariat to whoever may work on it. */
@Component
class SecretariatDesk {

  private final GovernmentAccess governments;
  private final Clock clock;
  private final Elections elections;

  SecretariatDesk(GovernmentAccess governments, Clock clock, Elections elections) {
    this.governments = governments;
    this.clock = clock;
    this.elections = elections;
  }

  static String path(GovernmentKey government) {
    return "/trabajo/" + government + "/secretariado";
  }

  Government open(String key, Caller caller, Permission act) {
    return governments.open(key, caller, act);
  }

  List<DocumentVersion<SectorElection>> elections(GovernmentKey government) {
    return elections.list(government);
  }

  LocalDate today(Government government) {
    return LocalDate.ofInstant(clock.instant(), government.zone());
  }

  /** Whoever works here states in the voice of the authority unless they are of the government. */
  static SeatActor actor(Government government, String office, Caller caller) {
    var voice =
        caller.may(Permission.EDIT_PLAN, government.key())
            ? ReportingParty.GOVERNMENT
            : ReportingParty.OVERSIGHT;
    return SeatActor.office(voice, office, Optional.of(caller.personOrRefuse().account()));
  }

  static List<Link> crumbs(Government government, Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(t.say("kind.secretariat"), path(government.key())));
  }
}
