package tequio.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.session.Door;
import tequio.accounts.session.Secret;
import tequio.accounts.signin.LinkPage.Standing;
import tequio.accounts.trial.TrialPeople;
import tequio.web.Texts;

/** Takes the code or the link of a letter. Opening the link does nothing; its button does. */
@Controller
class ProveController {

  private final SignInRequests requests;
  private final LetIn letIn;
  private final Door door;
  private final TrialPeople trial;
  private final LettersAsked letters;

  ProveController(
      SignInRequests requests, LetIn letIn, Door door, TrialPeople trial, LettersAsked letters) {
    this.requests = requests;
    this.letIn = letIn;
    this.door = door;
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
    var known = door.find(request);
    if (known.flatMap(requests::find).isEmpty()) {
      return LinkPage.closed();
    }
    var proven = Code.find(codigo).flatMap(code -> requests.use(known.get(), code));
    return proven
        .<Object>flatMap(it -> letIn.in(it, t, request, response))
        .or(() -> begun(request).map(it -> page(it, false, request)))
        .orElseGet(LinkPage::closed);
  }

  @GetMapping({"/entrar/enlace/{link}", "/en/entrar/enlace/{link}"})
  LinkPage look(@PathVariable String link, HttpServletRequest request) {
    letters.countAttempt(begun(request).map(SignInRequest::mail), request);
    var key = Secret.find(link);
    if (key.filter(requests::isOpen).isEmpty()) {
      return LinkPage.closed();
    }
    boolean here = door.find(request).filter(it -> requests.isOpen(it, key.get())).isPresent();
    return new LinkPage(here ? Standing.HERE : Standing.OTHER_BROWSER, link);
  }

  @PostMapping({"/entrar/enlace/{link}", "/en/entrar/enlace/{link}"})
  Object use(
      @PathVariable String link,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    letters.countAttempt(begun(request).map(SignInRequest::mail), request);
    return Secret.find(link)
        .flatMap(key -> door.find(request).flatMap(it -> requests.use(it, key)))
        .<Object>flatMap(it -> letIn.in(it, t, request, response))
        .orElseGet(LinkPage::closed);
  }

  private Optional<SignInRequest> begun(HttpServletRequest request) {
    return door.find(request).flatMap(requests::find);
  }

  private CodePage page(SignInRequest begun, boolean isFine, HttpServletRequest request) {
    return new CodePage(
        begun.mail().shown(), begun.attemptsLeft(), isFine, trial.isMailboxShownTo(request));
  }
}
