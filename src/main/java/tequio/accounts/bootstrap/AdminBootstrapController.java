package tequio.accounts.bootstrap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.person.Account;
import tequio.accounts.secret.Secret;
import tequio.accounts.session.SignIn;
import tequio.accounts.session.SignInMethod;
import tequio.mail.MailAddress;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.web.Texts;

/**
 * Controller of the first administrator's sign-up. Opening the link does not consume it; sending
 * the form does.
 */
@Controller
class AdminBootstrapController {

  private final AdminBootstrapToken keys;
  private final SignIn signIn;
  private final RateLimiter limits;

  AdminBootstrapController(AdminBootstrapToken keys, SignIn signIn, RateLimiter limits) {
    this.keys = keys;
    this.signIn = signIn;
    this.limits = limits;
  }

  @GetMapping({"/entrar/primera/{key}", "/en/entrar/primera/{key}"})
  AdminBootstrapPage show(@PathVariable String key, HttpServletRequest request) {
    limits.count(Limit.SIGN_IN, request);
    boolean opens = Secret.find(key).filter(keys::opens).isPresent();
    return opens ? AdminBootstrapPage.open(key) : AdminBootstrapPage.closed();
  }

  @PostMapping({"/entrar/primera/{key}", "/en/entrar/primera/{key}"})
  Object use(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String nombre,
      @RequestParam(defaultValue = "") String correo,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.SIGN_IN, request);
    var mail = MailAddress.find(correo);
    if (mail.isEmpty() || !Account.isName(nombre)) {
      return AdminBootstrapPage.again(
          key, nombre, correo, Account.isName(nombre), mail.isPresent());
    }
    var account = Secret.find(key).flatMap(it -> keys.use(it, mail.get(), nombre));
    if (account.isEmpty()) {
      return AdminBootstrapPage.closed();
    }
    signIn.in(account.get().id(), SignInMethod.FIRST, request, response);
    return "redirect:" + t.to("/trabajo");
  }
}
