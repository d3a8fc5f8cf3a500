package tequio.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.person.Account;
import tequio.accounts.session.PreLoginCookie;
import tequio.kernel.Characters;
import tequio.mail.MailAddress;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.web.Texts;

/** Controller of registration. Its answer does not reveal whether the address has an account. */
@Controller
class RegisterController {

  private final BeginSignIn begin;
  private final PreLoginCookie preLogin;
  private final RateLimiter limits;
  private final SignInMailLimit letters;

  RegisterController(
      BeginSignIn begin, PreLoginCookie preLogin, RateLimiter limits, SignInMailLimit letters) {
    this.begin = begin;
    this.preLogin = preLogin;
    this.limits = limits;
    this.letters = letters;
  }

  @GetMapping({"/entrar/registro", "/en/entrar/registro"})
  Object show(Texts t) {
    return begin.canSend() ? RegisterPage.empty() : "redirect:" + t.to("/entrar");
  }

  @PostMapping({"/entrar/registro", "/en/entrar/registro"})
  @Transactional
  Object register(
      @RequestParam(defaultValue = "") String nombre,
      @RequestParam(defaultValue = "") String correo,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    var mail = MailAddress.find(correo);
    letters.countAttempt(mail, request);
    var name = Characters.strip(nombre);
    if (mail.isEmpty() || !Account.isName(name)) {
      return new RegisterPage(nombre, correo, Account.isName(name), mail.isPresent());
    }
    limits.count(Limit.REGISTER, request);
    letters.count(mail.get(), request);
    begin.register(preLogin.findOrOpen(request, response), mail.get(), name, t.locale());
    return "redirect:" + t.to("/entrar/codigo");
  }
}
