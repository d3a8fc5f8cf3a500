package tequio.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.gate.Return;
import tequio.accounts.provider.Provider;
import tequio.accounts.session.Door;
import tequio.accounts.signin.EnterPage.Why;
import tequio.accounts.trial.TrialPeople;
import tequio.mail.MailAddress;
import tequio.web.Texts;

/** Asks who wants to come in. Whatever the address, the answer is the same. */
@Controller
class EnterController {

  private final BeginSignIn begin;
  private final TrialPeople trial;
  private final Door door;
  private final LettersAsked letters;
  private final Provider provider;

  EnterController(
      BeginSignIn begin, TrialPeople trial, Door door, LettersAsked letters, Provider provider) {
    this.begin = begin;
    this.trial = trial;
    this.door = door;
    this.letters = letters;
    this.provider = provider;
  }

  @GetMapping({"/entrar", "/en/entrar"})
  EnterPage show(
      @RequestParam(required = false) @Nullable String salida,
      @RequestParam(required = false) @Nullable String reciente,
      @RequestParam(required = false) @Nullable String llave,
      @RequestParam(defaultValue = "") String volver,
      HttpServletRequest request) {
    var why =
        salida != null
            ? Why.LEFT
            : reciente != null
                ? Why.TOO_LONG_AGO
                : llave != null ? Why.PASSKEY_REFUSED : Why.ITSELF;
    return page(why, "", true, volver, request);
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
    if (mail.isEmpty()) {
      return page(Why.ITSELF, correo, false, volver, request);
    }
    letters.count(mail.get(), request);
    begin.begin(door.findOrOpen(request, response), mail.get(), Return.to(volver), t.locale());
    return "redirect:" + t.to("/entrar/codigo");
  }

  private EnterPage page(
      Why why, String mail, boolean isFine, String returnTo, HttpServletRequest request) {
    return new EnterPage(
        why,
        mail,
        isFine,
        Return.to(returnTo),
        trial.offeredTo(request),
        trial.areHere(),
        provider.name());
  }

  /** In a demonstration, the letter to somebody invented opens by itself. */
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
    var keys = begin.begin(door.findOrOpen(request, response), mail, Return.to(volver), t.locale());
    return "redirect:" + WriteSignInLetter.path(keys.link(), t.locale());
  }
}
