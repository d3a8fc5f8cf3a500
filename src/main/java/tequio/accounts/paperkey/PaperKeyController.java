package tequio.accounts.paperkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.secret.PrintedCode;
import tequio.accounts.security.ReturnUrl;
import tequio.accounts.session.SignIn;
import tequio.accounts.session.SignInMethod;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.web.Texts;

/** Controller of the sign-in with a printed code. A GET of the link does not use the code up. */
@Controller
class PaperKeyController {

  private final PaperKeys keys;
  private final SignIn signIn;
  private final RateLimiter limits;

  PaperKeyController(PaperKeys keys, SignIn signIn, RateLimiter limits) {
    this.keys = keys;
    this.signIn = signIn;
    this.limits = limits;
  }

  @GetMapping({"/entrar/papel", "/en/entrar/papel"})
  PaperKeyPage ask(@RequestParam(defaultValue = "") String volver) {
    return new PaperKeyPage("", false, ReturnUrl.to(volver));
  }

  @GetMapping({"/entrar/papel/{key}", "/en/entrar/papel/{key}"})
  PaperKeyPage open(@PathVariable String key) {
    return new PaperKeyPage(
        PrintedCode.find(key).map(PrintedCode::grouped).orElse(""), false, ReturnUrl.HOME);
  }

  @PostMapping({"/entrar/papel", "/en/entrar/papel"})
  Object use(
      @RequestParam(defaultValue = "") String codigo,
      @RequestParam(defaultValue = "") String volver,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.SIGN_IN, request);
    var owner = PrintedCode.find(codigo).flatMap(keys::use);
    var returnTo = ReturnUrl.to(volver);
    if (owner.isEmpty()) {
      return new PaperKeyPage(codigo, true, returnTo);
    }
    signIn.in(owner.get(), SignInMethod.PAPER, request, response);
    return "redirect:" + ReturnUrl.from(returnTo, t);
  }
}
