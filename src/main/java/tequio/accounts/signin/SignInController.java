package tequio.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.provider.OidcProvider;
import tequio.accounts.security.ReturnUrl;
import tequio.accounts.session.PreLoginCookie;
import tequio.accounts.signin.SignInPage.Why;
import tequio.accounts.trial.TrialAccess;
import tequio.mail.MailAddress;
import tequio.web.Texts;

/** Controller of the sign-in form. Its answer is the same for every address. */
@Controller
class SignInController {

  private final BeginSignIn begin;
  private final TrialAccess trial;
  private final PreLoginCookie preLogin;
  private final SignInMailLimit letters;
  private final OidcProvider provider;

  SignInController(
      BeginSignIn begin,
      TrialAccess trial,
      PreLoginCookie preLogin,
      SignInMailLimit letters,
      OidcProvider provider) {
    this.begin = begin;
    this.trial = trial;
    this.preLogin = preLogin;
    this.letters = letters;
    this.provider = provider;
  }

  /**
   * Shows the form; redirects a signed-in person to their start page unless a redirect led here.
   */
  @GetMapping({"/entrar", "/en/entrar"})
  Object show(
      @RequestParam(required = false) @Nullable String salida,
      @RequestParam(required = false) @Nullable String reciente,
      @RequestParam(required = false) @Nullable String llave,
      @RequestParam(defaultValue = "") String volver,
      Caller caller,
      Texts t,
      HttpServletRequest request) {
    var why =
        salida != null
            ? Why.LEFT
            : reciente != null
                ? Why.TOO_LONG_AGO
                : llave != null ? Why.PASSKEY_REFUSED : Why.ITSELF;
    return caller.isSignedIn() && why == Why.ITSELF && volver.isEmpty()
        ? "redirect:" + t.to(ReturnUrl.HOME)
        : page(why, "", true, volver, request);
  }

  @PostMapping({"/entrar", "/en/entrar"})
  @Transactional
  Object begin(
      @RequestParam(defaultValue = "") String correo,
      @RequestParam(defaultValue = "") String volver,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    var mail = MailAddress.find(correo);
    letters.countAttempt(mail, request);
    if (mail.isEmpty() || !begin.canSend()) {
      return page(Why.ITSELF, correo, !begin.canSend(), volver, request);
    }
    letters.count(mail.get(), request);
    begin.begin(
        preLogin.findOrOpen(request, response), mail.get(), ReturnUrl.to(volver), t.locale());
    return "redirect:" + t.to("/entrar/codigo");
  }

  private SignInPage page(
      Why why, String mail, boolean isFine, String returnTo, HttpServletRequest request) {
    return new SignInPage(
        why,
        mail,
        isFine,
        begin.canSend(),
        ReturnUrl.to(returnTo),
        trial.offer(request),
        provider.name());
  }
}
