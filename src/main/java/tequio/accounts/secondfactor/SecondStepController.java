package tequio.accounts.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.SecondFactorState;
import tequio.accounts.person.AccountId;
import tequio.accounts.security.ReturnUrl;
import tequio.accounts.session.SignIn;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.web.Texts;

/** Controller of the second step of sign-in. */
@Controller
class SecondStepController {

  private final TotpDevices telephones;
  private final SignIn signIn;
  private final RateLimiter limits;

  SecondStepController(TotpDevices telephones, SignIn signIn, RateLimiter limits) {
    this.telephones = telephones;
    this.signIn = signIn;
    this.limits = limits;
  }

  @GetMapping({"/entrar/segundo-paso", "/en/entrar/segundo-paso"})
  Object ask(@RequestParam(defaultValue = "") String volver, Caller caller, Texts t) {
    return caller.personOrRefuse().second() == SecondFactorState.OWED
        ? new SecondStepPage(ReturnUrl.to(volver), true)
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
    if (person.second() != SecondFactorState.OWED) {
      return goOn(volver, t);
    }
    limits.count(Limit.SECOND_STEP, person.account().toString());
    if (!telephones.use(new AccountId(person.account()), codigo)) {
      return new SecondStepPage(ReturnUrl.to(volver), false);
    }
    signIn.second(request, response);
    return goOn(volver, t);
  }

  private static String goOn(String volver, Texts t) {
    return "redirect:" + ReturnUrl.from(ReturnUrl.to(volver), t);
  }
}
