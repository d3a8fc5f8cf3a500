package tequio.accounts.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.invitation.AcceptInvitationPage.Offer;
import tequio.accounts.invitation.AcceptInvitationPage.Standing;
import tequio.accounts.person.Account;
import tequio.accounts.person.AccountId;
import tequio.mail.MailAddress;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.web.Texts;

/** Controller of the link in an invitation. Opening it changes nothing; its form does. */
@Controller
class AcceptInvitationController {

  private final Invitations invitations;
  private final SendInvitation send;
  private final NewAccounts newcomers;
  private final AcceptInvitation accept;
  private final RateLimiter limits;

  AcceptInvitationController(
      Invitations invitations,
      SendInvitation send,
      NewAccounts newcomers,
      AcceptInvitation accept,
      RateLimiter limits) {
    this.invitations = invitations;
    this.send = send;
    this.newcomers = newcomers;
    this.accept = accept;
    this.limits = limits;
  }

  @GetMapping({"/invitacion", "/en/invitacion"})
  AcceptInvitationPage ask() {
    return AcceptInvitationPage.typeCode("", false);
  }

  @PostMapping({"/invitacion", "/en/invitacion"})
  Object type(@RequestParam(defaultValue = "") String campo, Texts t, HttpServletRequest request) {
    limits.count(Limit.SIGN_IN, request);
    return InvitationKey.find(campo)
        .<Object>map(key -> "redirect:" + t.to("/invitacion/" + key.text()))
        .orElseGet(() -> AcceptInvitationPage.typeCode(campo, true));
  }

  /** Shows the invitation; redirects other spellings of a printed code to its canonical address. */
  @GetMapping({"/invitacion/{key}", "/en/invitacion/{key}"})
  Object look(@PathVariable String key, Caller caller, Texts t, HttpServletRequest request) {
    limits.count(Limit.SIGN_IN, request);
    var read = InvitationKey.find(key).filter(it -> !it.text().equals(key));
    if (read.isPresent()) {
      return "redirect:" + t.to("/invitacion/" + read.get().text());
    }
    return find(key).map(it -> page(it, caller)).orElseGet(AcceptInvitationPage::closed);
  }

  @PostMapping({"/invitacion/{key}", "/en/invitacion/{key}"})
  @Transactional
  Object take(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String campo,
      @RequestParam(defaultValue = "") String correo,
      Caller caller,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.SIGN_IN, request);
    var found = find(key);
    if (found.isEmpty()) {
      return AcceptInvitationPage.closed();
    }
    var invitation = found.get().invitation();
    var page = page(found.get(), caller);
    return switch (page.standing()) {
      case ACCEPT -> accepted(invitation, new AccountId(caller.personOrRefuse().account()), t);
      case SAY_NAME ->
          Account.isName(campo)
              ? newcomer(invitation, campo, t, request, response)
              : page.wrong(campo);
      case SAY_BOTH -> onPaper(invitation, page.typed(campo, correo), t, request, response);
      case TYPE_CODE, CLOSED, OTHER_ADDRESS, SIGN_IN_FIRST, SAY_MAIL, WRITTEN -> page;
    };
  }

  /**
   * Sends a printed invitation to the typed address; answers the same whether or not the address
   * has an account.
   */
  @PostMapping({"/invitacion/{key}/correo", "/en/invitacion/{key}/correo"})
  @Transactional
  AcceptInvitationPage write(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String campo,
      Texts t,
      HttpServletRequest request) {
    limits.count(Limit.SIGN_IN, request);
    var found = find(key).filter(it -> it.key().isPrinted());
    if (found.isEmpty()) {
      return AcceptInvitationPage.closed();
    }
    var mail = MailAddress.find(campo);
    if (mail.isEmpty()) {
      return AcceptInvitationPage.of(Standing.SAY_MAIL, offer(found.get())).wrong(campo);
    }
    limits.count(Limit.LETTERS_TO_ONE, request, mail.get().value());
    limits.count(Limit.LETTERS_TO_ONE_IN_ALL, mail.get().value());
    var id = found.get().invitation().id();
    if (!invitations.address(id, mail.get())) {
      return AcceptInvitationPage.closed();
    }
    send.send(invitations.find(id).orElseThrow(), t.locale());
    return AcceptInvitationPage.of(Standing.WRITTEN, offer(found.get()));
  }

  private Optional<Opened> find(String typed) {
    return InvitationKey.find(typed)
        .filter(key -> key.text().equals(typed))
        .flatMap(key -> invitations.find(key).map(it -> new Opened(key, it)))
        .filter(it -> !it.invitation().waits())
        .filter(it -> accept.stillStands(it.invitation()));
  }

  private Object accepted(Invitation invitation, AccountId account, Texts t) {
    return accept.accept(invitation, account)
        ? "redirect:" + t.to(destination(invitation))
        : tooLate();
  }

  private String destination(Invitation invitation) {
    return invitations.findDestination(invitation.id()).orElse("/trabajo");
  }

  /**
   * Creates the account, accepts and signs in; all is rolled back if somebody else accepted first.
   */
  private Object newcomer(
      Invitation invitation,
      String name,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    var account = newcomers.account(invitation, name);
    if (!accept.accept(invitation, account)) {
      return tooLate();
    }
    newcomers.signIn(account, request, response);
    return "redirect:"
        + t.to(newcomers.canBeWrittenTo() ? destination(invitation) : "/cuenta/papel");
  }

  /**
   * Accepts a printed invitation on a site without mail, where possession of the paper is the only
   * proof. The owner of an address that has an account must sign in first.
   */
  private Object onPaper(
      Invitation invitation,
      AcceptInvitationPage typed,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    var mail = MailAddress.find(typed.mail());
    if (typed.nameProblem() || mail.isEmpty()) {
      return typed;
    }
    if (newcomers.isKnown(mail.get())) {
      return AcceptInvitationPage.of(Standing.SIGN_IN_FIRST, typed.offer().orElseThrow());
    }
    return invitations.address(invitation.id(), mail.get())
        ? newcomer(
            invitations.find(invitation.id()).orElseThrow(), typed.typed(), t, request, response)
        : AcceptInvitationPage.closed();
  }

  private static AcceptInvitationPage tooLate() {
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return AcceptInvitationPage.closed();
  }

  private AcceptInvitationPage page(Opened opened, Caller caller) {
    var standing =
        caller.isSignedIn()
            ? signedIn(opened.invitation(), caller)
            : opened.key().isPrinted() ? printed() : sent(opened.invitation());
    return AcceptInvitationPage.of(standing, offer(opened));
  }

  private Standing signedIn(Invitation invitation, Caller caller) {
    return newcomers.mayAccept(invitation, new AccountId(caller.personOrRefuse().account()))
        ? Standing.ACCEPT
        : Standing.OTHER_ADDRESS;
  }

  private Standing printed() {
    return newcomers.canBeWrittenTo() ? Standing.SAY_MAIL : Standing.SAY_BOTH;
  }

  private Standing sent(Invitation invitation) {
    return newcomers.isKnown(invitation) ? Standing.SIGN_IN_FIRST : Standing.SAY_NAME;
  }

  private Offer offer(Opened opened) {
    var it = opened.invitation();
    return new Offer(
        opened.key().text(), it.by().name(), it.gives().role(), send.where(it), send.lastDay(it));
  }

  /** Invitation with the key that was presented. */
  private record Opened(InvitationKey key, Invitation invitation) {}
}
