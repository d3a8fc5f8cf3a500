package tequio.accounts.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.account.AccountPage.Notice;
import tequio.accounts.audit.AccountActivity;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.caller.SecondFactorState;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;
import tequio.accounts.session.Sessions;
import tequio.accounts.session.SignIn;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** Controller of a person's own account. */
@Controller
class AccountController {

  private final Accounts accounts;
  private final Gazetteer gazetteer;
  private final SignIn signIn;
  private final Sessions sessions;
  private final AccountActivity acts;

  AccountController(
      Accounts accounts,
      Gazetteer gazetteer,
      SignIn signIn,
      Sessions sessions,
      AccountActivity acts) {
    this.accounts = accounts;
    this.gazetteer = gazetteer;
    this.signIn = signIn;
    this.sessions = sessions;
    this.acts = acts;
  }

  @GetMapping({"/cuenta", "/en/cuenta"})
  AccountPage show(@RequestParam(required = false) @Nullable String ultima, Caller caller) {
    var person = caller.personOrRefuse();
    var account = accounts.get(new AccountId(person.account()));
    var roles = caller.roles().stream().map(held -> line(held, caller)).toList();
    return new AccountPage(
        account.name(),
        account.mail().shown(),
        roles,
        open(person),
        acts.of(account.id()),
        notice(person, ultima));
  }

  private static Notice notice(Caller.Person person, @Nullable String ultima) {
    if (person.second() == SecondFactorState.TO_SET_UP) {
      return Notice.SECOND_STEP_TO_SET_UP;
    }
    return ultima == null ? Notice.NONE : Notice.LAST_ADMINISTRATOR;
  }

  private AccountPage.Line line(RoleAssignment held, Caller caller) {
    return new AccountPage.Line(
        held.id(),
        held.role(),
        held.where().map(gazetteer::nameOf),
        held.wholeState(),
        held.until(),
        desk(held, caller));
  }

  private static Optional<String> desk(RoleAssignment held, Caller caller) {
    return held.role() == Role.ADMINISTRATOR
        ? Optional.of("/admin")
        : held.where()
            .filter(it -> caller.may(Permission.INVITE, it))
            .map(it -> "/trabajo/" + it + "/personas");
  }

  private List<AccountPage.Open> open(Caller.Person person) {
    return sessions.list(new AccountId(person.account())).stream()
        .map(it ->
            new AccountPage.Open(
                it.id(),
                BrowserName.of(it.browser()).words(),
                it.began(),
                it.seen(),
                it.id().equals(person.session())))
        .toList();
  }

  @PostMapping({"/salir", "/en/salir"})
  String leave(Texts t, HttpServletRequest request, HttpServletResponse response) {
    signIn.out(request, response);
    return "redirect:" + t.to("/entrar?salida");
  }
}
