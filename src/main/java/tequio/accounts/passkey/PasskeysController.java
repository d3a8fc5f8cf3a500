package tequio.accounts.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.RecentSignInCheck;
import tequio.accounts.passkey.PasskeysPage.Problem;
import tequio.accounts.person.Account;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.Sessions;
import tequio.kernel.Characters;
import tequio.web.Texts;

/** Controller that adds and removes a person's passkeys. */
@Controller
class PasskeysController {

  private static final int MOST = 20;
  private static final int LONGEST_LABEL = 60;

  private final RelyingParty site;
  private final Passkeys passkeys;
  private final Challenges challenges;
  private final Sessions sessions;
  private final RecentSignInCheck fresh;

  PasskeysController(
      RelyingParty site,
      Passkeys passkeys,
      Challenges challenges,
      Sessions sessions,
      RecentSignInCheck fresh) {
    this.site = site;
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.sessions = sessions;
    this.fresh = fresh;
  }

  @GetMapping({"/cuenta/llaves", "/en/cuenta/llaves"})
  PasskeysPage show(Caller caller) {
    fresh.toBegin(caller.personOrRefuse());
    return page(owner(caller), "", Problem.NONE);
  }

  @PostMapping({"/cuenta/llaves/pregunta", "/en/cuenta/llaves/pregunta"})
  ResponseEntity<String> ask(Caller caller, HttpServletRequest request) {
    var owner = freshOwner(caller);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(site.questionToMake(owner, challenges.ask(request)));
  }

  @PostMapping({"/cuenta/llaves", "/en/cuenta/llaves"})
  Object add(
      @RequestParam(defaultValue = "") String nombre,
      @RequestParam(defaultValue = "") String respuesta,
      Caller caller,
      Texts t,
      HttpServletRequest request) {
    var owner = freshOwner(caller);
    var label = Characters.strip(nombre);
    var problem = problem(owner, label);
    if (problem != Problem.NONE) {
      return page(owner, label, problem);
    }
    var asked = challenges.take(request);
    if (asked.filter(it -> site.add(owner, it, respuesta, label)).isEmpty()) {
      return page(owner, label, Problem.DEVICE);
    }
    sessions.passSecond(owner, caller.personOrRefuse().session());
    return "redirect:" + t.to("/cuenta/llaves");
  }

  @PostMapping({"/cuenta/llaves/{id}/fin", "/en/cuenta/llaves/{id}/fin"})
  String remove(@PathVariable UUID id, Caller caller, Texts t) {
    if (!passkeys.remove(freshOwner(caller), id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:" + t.to("/cuenta/llaves");
  }

  private Problem problem(AccountId owner, String label) {
    if (passkeys.list(owner).size() >= MOST) {
      return Problem.TOO_MANY;
    }
    boolean named = label.length() <= LONGEST_LABEL && Account.isName(label);
    return named ? Problem.NONE : Problem.LABEL;
  }

  private PasskeysPage page(AccountId owner, String label, Problem problem) {
    return new PasskeysPage(passkeys.list(owner), label, problem);
  }

  private AccountId freshOwner(Caller caller) {
    fresh.toSend(caller.personOrRefuse());
    return owner(caller);
  }

  private static AccountId owner(Caller caller) {
    return new AccountId(caller.personOrRefuse().account());
  }
}
