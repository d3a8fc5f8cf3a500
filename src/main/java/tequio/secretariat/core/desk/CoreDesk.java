package tequio.secretariat.core.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.profile.StateProfiles;
import tequio.profile.content.Institution;
import tequio.profile.content.Institution.InstitutionRole;
import tequio.secretariat.core.CoreReader;
import tequio.secretariat.core.CoreRecord;
import tequio.secretariat.link.SeatContacts;
import tequio.secretariat.seat.SeatActs.SeatActor;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/**
 * Opens the working pages of a civil-society core: to whoever runs sessions, and the forms of its
 * calls to its representative too.
 */
@Component
class CoreDesk {

  private final CoreReader cores;
  private final StateProfiles profiles;
  private final GovernmentAccess governments;
  private final SeatContacts contacts;
  private final Clock clock;

  CoreDesk(
      CoreReader cores,
      StateProfiles profiles,
      GovernmentAccess governments,
      SeatContacts contacts,
      Clock clock) {
    this.cores = cores;
    this.profiles = profiles;
    this.governments = governments;
    this.contacts = contacts;
    this.clock = clock;
  }

  static String path(GovernmentKey government) {
    return "/trabajo/" + government + "/secretariado/nucleo";
  }

  /** Opens what a permission allows. */
  Government open(String key, Caller caller, Permission act) {
    return governments.open(key, caller, act);
  }

  /** Opens what whoever runs sessions does. */
  Government open(String key, Caller caller) {
    return open(key, caller, Permission.RUN_MEETING);
  }

  /** Opens what the representative of the core does too. */
  Government openToRepresentative(String key, Caller caller) {
    var government = governments.find(key);
    if (!mayCall(government, caller)) {
      caller.mayOrRefuse(Permission.RUN_MEETING, government.key());
    }
    return government;
  }

  CoreRecord core(Government government) {
    return find(government).orElseThrow(GovernmentAccess::nothingThere);
  }

  /** Refuses an address below a core that is not public. */
  void requireCore(Government government) {
    if (cores.find(government.key()).isEmpty()) {
      throw GovernmentAccess.nothingThere();
    }
  }

  Optional<CoreRecord> find(Government government) {
    return cores.findRecord(government.key(), today(government));
  }

  /** Whether this caller publishes calls: whoever runs sessions, and the representative. */
  boolean mayCall(Government government, Caller caller) {
    return caller.may(Permission.RUN_MEETING, government.key())
        || isRepresentative(government, caller);
  }

  /**
   * Whether letters to the seat of the representative go to the address of this account, which its
   * owner has proved. Anybody can type a name.
   */
  private boolean isRepresentative(Government government, Caller caller) {
    if (!caller.may(Permission.VOTE_IN_SECRETARIAT, government.key())) {
      return false;
    }
    var its = contacts.appointmentsOf(government.key(), caller.personOrRefuse().account());
    return cores
        .representative(government.key(), today(government))
        .filter(it -> its.contains(it.code()))
        .isPresent();
  }

  LocalDate today(Government government) {
    return LocalDate.ofInstant(clock.instant(), government.zone());
  }

  /** An office speaks for its government or authority, anybody else for the core. */
  SeatActor actor(Government government, Caller caller) {
    var account = Optional.of(caller.personOrRefuse().account());
    if (caller.may(Permission.EDIT_PLAN, government.key())) {
      return SeatActor.office(ReportingParty.GOVERNMENT, government.fullName(), account);
    }
    if (caller.may(Permission.CONVENE, government.key())) {
      return SeatActor.office(ReportingParty.OVERSIGHT, authority(government), account);
    }
    var core = core(government).core().title().words();
    return new SeatActor(ReportingParty.CIVIL_SOCIETY, Actor.organisation(core), account);
  }

  /**
   * Who takes a participant off: an office or whoever facilitates, never the core, in whose voice
   * it would read as if the participant had left.
   */
  SeatActor remover(Government government, Caller caller) {
    var by = actor(government, caller);
    return by.voice() == ReportingParty.CIVIL_SOCIETY
        ? SeatActor.office(
            ReportingParty.OVERSIGHT,
            "Facilitación del secretariado, " + government.fullName(),
            by.account())
        : by;
  }

  private String authority(Government government) {
    var today = today(government);
    return profiles
        .on(government.key(), today)
        .profile()
        .institution(InstitutionRole.AUTHORITY, today)
        .map(Institution::name)
        .map(it -> it.words())
        .orElse(government.fullName());
  }

  static List<Link> crumbs(Government government, Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(t.say("kind.secretariat"), "/trabajo/" + government.key() + "/secretariado"));
  }
}
