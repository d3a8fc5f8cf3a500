package tequio.accounts.second;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Second;
import tequio.accounts.gate.Return;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.SignIn;
import tequio.limits.Limit;
import tequio.limits.Limits;
import tequio.web.Texts;

/** Takes the second proof of who somebody is. */
@Controller
class SecondStepController {

  private final Telephones telephones;
  private final SignIn signIn;
  private final Limits limits;

  SecondStepController(Telephones telephones, SignIn signIn, Limits limits) {
    this.telephones = telephones;
    this.signIn = signIn;
    this.limits = limits;
  }

  @GetMapping({"/entrar/segundo-paso", "/en/entrar/segundo-paso"})
  Object ask(@RequestParam(defaultValue = "") String volver, Caller caller, Texts t) {
    return caller.personOrRefuse().second() == Second.OWED
        ? new SecondStepPage(Return.to(volver), true)
        : goOn(volver, t);
  }

  @PostMapping({"/entrar/segundo-paso", "/en/entrar/segundo-paso"})
  Object prove(
      @RequestParam(defaultValue = "") String codigo,
      @RequestParam(defaultValue = "") String volver,
      Caller caller,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    var person = caller.personOrRefuse();
    if (person.second() != Second.OWED) {
      return goOn(volver, t);
    }
    limits.count(Limit.SECOND_STEP, person.account().toString());
    if (!telephones.use(new AccountId(person.account()), codigo)) {
      return new SecondStepPage(Return.to(volver), false);
    }
    signIn.second(request, response);
    return goOn(volver, t);
  }

  private static String goOn(String volver, Texts t) {
    return "redirect:" + Return.from(Return.to(volver), t);
  }
}
