package tequio.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.secret.Secret;
import tequio.accounts.session.PreLoginCookie;
import tequio.accounts.signin.SignInLinkPage.Standing;
import tequio.accounts.trial.TrialAccess;
import tequio.web.Texts;

/**
 * Controller of the code and the link of a sign-in letter. Opening the link changes nothing; its
 * form does.
 */
@Controller
class SignInCodeController {

  private final SignInRequests requests;
  private final CompleteSignIn letIn;
  private final PreLoginCookie preLogin;
  private final TrialAccess trial;
  private final SignInMailLimit letters;

  SignInCodeController(
      SignInRequests requests,
      CompleteSignIn letIn,
      PreLoginCookie preLogin,
      TrialAccess trial,
      SignInMailLimit letters) {
    this.requests = requests;
    this.letIn = letIn;
    this.preLogin = preLogin;
    this.trial = trial;
    this.letters = letters;
  }

  @GetMapping({"/entrar/codigo", "/en/entrar/codigo"})
  Object ask(Texts t, HttpServletRequest request) {
    return begun(request)
        .<Object>map(it -> page(it, true, request))
        .orElseGet(() -> "redirect:" + t.to("/entrar"));
  }

  @PostMapping({"/entrar/codigo", "/en/entrar/codigo"})
  Object prove(
      @RequestParam(defaultValue = "") String codigo,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    letters.countAttempt(begun(request).map(SignInRequest::mail), request);
    var known = preLogin.find(request);
    if (known.flatMap(requests::find).isEmpty()) {
      return SignInLinkPage.closed();
    }
    var proven = Code.find(codigo).flatMap(code -> requests.use(known.get(), code));
    return proven
        .<Object>flatMap(it -> letIn.in(it, t, request, response))
        .or(() -> begun(request).map(it -> page(it, false, request)))
        .orElseGet(SignInLinkPage::closed);
  }

  @GetMapping({"/entrar/enlace/{link}", "/en/entrar/enlace/{link}"})
  SignInLinkPage look(@PathVariable String link, HttpServletRequest request) {
    letters.countAttempt(begun(request).map(SignInRequest::mail), request);
    var key = Secret.find(link);
    if (key.filter(requests::isOpen).isEmpty()) {
      return SignInLinkPage.closed();
    }
    boolean here = preLogin.find(request).filter(it -> requests.isOpen(it, key.get())).isPresent();
    return new SignInLinkPage(here ? Standing.HERE : Standing.OTHER_BROWSER, link);
  }

  @PostMapping({"/entrar/enlace/{link}", "/en/entrar/enlace/{link}"})
  Object use(
      @PathVariable String link,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    letters.countAttempt(begun(request).map(SignInRequest::mail), request);
    return Secret.find(link)
        .flatMap(key -> preLogin.find(request).flatMap(it -> requests.use(it, key)))
        .<Object>flatMap(it -> letIn.in(it, t, request, response))
        .orElseGet(SignInLinkPage::closed);
  }

  private Optional<SignInRequest> begun(HttpServletRequest request) {
    return preLogin.find(request).flatMap(requests::find);
  }

  private CodePage page(SignInRequest begun, boolean isFine, HttpServletRequest request) {
    return new CodePage(
        begun.mail().shown(), begun.attemptsLeft(), isFine, trial.offer(request).isMailboxShown());
  }
}
