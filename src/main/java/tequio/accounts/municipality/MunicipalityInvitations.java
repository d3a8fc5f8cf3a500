package tequio.accounts.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.PermissionHolders;
import tequio.accounts.caller.Role;
import tequio.accounts.invitation.Invitation;
import tequio.accounts.invitation.InvitationActions;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.Grant;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.territory.Gazetteer;

/**
 * Invites the first officer of a municipality in the name of the authority of its state. Where the
 * authority has a second person, that one agrees before anything opens.
 */
@Component
@Transactional
public class MunicipalityInvitations {

  /** Rules of these invitations. */
  public enum Rule implements BusinessRuleException.Rule {
    /** Its officers invite others themselves. */
    HAS_OFFICER,
    /** One is open: print it again, or take it back first. */
    ALREADY_INVITED,
    /** It was taken up, taken back or is too old; or whoever agrees made it. */
    NOT_OPEN
  }

  private final Invitations invitations;
  private final InvitationActions actions;
  private final PermissionHolders colleagues;
  private final Gazetteer gazetteer;
  private final Clock clock;

  MunicipalityInvitations(
      Invitations invitations,
      InvitationActions actions,
      PermissionHolders colleagues,
      Gazetteer gazetteer,
      Clock clock) {
    this.invitations = invitations;
    this.actions = actions;
    this.colleagues = colleagues;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** Those of the municipalities of a state, oldest first. */
  public List<MunicipalityInvitation> list(GovernmentKey state, Caller caller) {
    var who = caller.personOrRefuse().account();
    return invitations.listMunicipalities(state).stream()
        .filter(it -> it.gives().role() == Role.OFFICER)
        .map(it -> shown(it, who))
        .toList();
  }

  /**
   * Invites whoever reads this address, or whoever gets the printed letter.
   *
   * @param leadsTo where whoever accepts goes first
   * @throws BusinessRuleException where it has an officer or an open invitation
   */
  public void invite(
      GovernmentKey municipality,
      Optional<MailAddress> mail,
      String leadsTo,
      Caller caller,
      Locale language) {
    var person = caller.mayOrRefuse(Permission.INVITE_MUNICIPALITY, municipality);
    invitations.lock(municipality);
    require(colleagues.whoMay(Permission.PUBLISH, municipality).isEmpty(), Rule.HAS_OFFICER);
    require(open(municipality).isEmpty(), Rule.ALREADY_INVITED);
    var today = LocalDate.ofInstant(clock.instant(), gazetteer.get(municipality).zone());
    boolean second =
        colleagues.hasBesides(
            person.account(), Permission.INVITE_MUNICIPALITY, municipality.state());
    var by = new AccountId(person.account());
    var grant = Grant.of(Role.OFFICER, municipality, today);
    var id = invitations.make(grant, mail, by, Optional.empty(), second);
    invitations.lead(id, leadsTo);
    actions.sendNew(invitations.find(id).orElseThrow(), by, language);
  }

  /** Agrees as the second person; the letter leaves. */
  public void approve(UUID id, Caller caller, Locale language) {
    var its = get(id, caller);
    require(actions.approve(its, account(caller), language), Rule.NOT_OPEN);
  }

  /** What the letter of now says; a letter of before opens nothing any more. */
  public InvitationLetter print(UUID id, Caller caller, Locale language) {
    var its = get(id, caller);
    require(its.isPrintable(), Rule.NOT_OPEN);
    return actions
        .printed(its, account(caller), language)
        .map(it ->
            new InvitationLetter(
                its.gives().where().orElseThrow(), it.by(), it.link(), it.code(), it.expires()))
        .orElseThrow(() -> new BusinessRuleException(Rule.NOT_OPEN));
  }

  public void withdraw(UUID id, Caller caller) {
    var its = get(id, caller);
    require(actions.withdraw(its, account(caller)), Rule.NOT_OPEN);
  }

  private Invitation get(UUID id, Caller caller) {
    return invitations
        .find(id)
        .filter(it -> it.gives().role() == Role.OFFICER)
        .filter(it ->
            it.gives()
                .where()
                .filter(where -> caller.may(Permission.INVITE_MUNICIPALITY, where))
                .isPresent())
        .orElseThrow(() -> new BusinessRuleException(Rule.NOT_OPEN));
  }

  private List<Invitation> open(GovernmentKey municipality) {
    return invitations.list(Optional.of(municipality)).stream()
        .filter(it -> it.gives().role() == Role.OFFICER)
        .toList();
  }

  private MunicipalityInvitation shown(Invitation it, UUID who) {
    var municipality = it.gives().where().orElseThrow();
    return new MunicipalityInvitation(
        it.id(),
        municipality,
        it.mail().map(MailAddress::shown),
        LocalDate.ofInstant(it.expires(), gazetteer.get(municipality).zone()),
        it.waits(),
        it.by().account().value().equals(who));
  }

  private static AccountId account(Caller caller) {
    return new AccountId(caller.personOrRefuse().account());
  }

  private static void require(boolean holds, Rule rule) {
    if (!holds) {
      throw new BusinessRuleException(rule);
    }
  }
}
