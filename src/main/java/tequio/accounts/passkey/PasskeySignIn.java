package tequio.accounts.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.security.ReturnUrl;
import tequio.accounts.session.SignIn;
import tequio.accounts.session.SignInMethod;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.web.Texts;

/** Signs a person in with a passkey. */
@Controller
class PasskeySignIn {

  private final RelyingParty site;
  private final Challenges challenges;
  private final SignIn signIn;
  private final RateLimiter limits;

  PasskeySignIn(RelyingParty site, Challenges challenges, SignIn signIn, RateLimiter limits) {
    this.site = site;
    this.challenges = challenges;
    this.signIn = signIn;
    this.limits = limits;
  }

  @PostMapping({"/entrar/llave/pregunta", "/en/entrar/llave/pregunta"})
  ResponseEntity<String> ask(HttpServletRequest request) {
    limits.count(Limit.SIGN_IN, request);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(site.questionToUse(challenges.ask(request)));
  }

  @PostMapping({"/entrar/llave", "/en/entrar/llave"})
  String enter(
      @RequestParam(defaultValue = "") String respuesta,
      @RequestParam(defaultValue = "") String volver,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.SIGN_IN, request);
    var returnTo = ReturnUrl.to(volver);
    var proven = challenges.take(request).flatMap(it -> site.prove(it, respuesta));
    if (proven.isEmpty()) {
      var back = URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
      return "redirect:" + t.to("/entrar?llave&volver=" + back);
    }
    signIn.in(proven.get(), SignInMethod.PASSKEY, request, response);
    return "redirect:" + ReturnUrl.from(returnTo, t);
  }
}
