package tequio.accounts.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.security.ReturnUrl;
import tequio.accounts.session.PreLoginCookie;
import tequio.accounts.signin.BeginSignIn;
import tequio.accounts.signin.SignInMailLimit;
import tequio.web.Texts;

/** Controller that signs somebody in as an invented person of the demonstration. */
@Controller
class DemoSignInController {

  private final BeginSignIn begin;
  private final DemoUsers trial;
  private final PreLoginCookie preLogin;
  private final SignInMailLimit letters;

  DemoSignInController(
      BeginSignIn begin, DemoUsers trial, PreLoginCookie preLogin, SignInMailLimit letters) {
    this.begin = begin;
    this.trial = trial;
    this.preLogin = preLogin;
    this.letters = letters;
  }

  /** Begins a sign-in as an invented person and redirects to the link of the letter. */
  @PostMapping({"/entrar/prueba", "/en/entrar/prueba"})
  @Transactional
  String tryAs(
      @RequestParam(defaultValue = "") String correo,
      @RequestParam(defaultValue = "") String volver,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    letters.countAttempt(Optional.empty(), request);
    var mail = trial.getOffered(correo, request);
    return "redirect:"
        + begin.beginAndOpen(
            preLogin.findOrOpen(request, response), mail, ReturnUrl.to(volver), t.locale());
  }
}
