package tequio.subscription.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.subscription.PendingSubscriptions;
import tequio.subscription.Subject;
import tequio.subscription.SubscriptionNames;
import tequio.territory.Government;
import tequio.web.Texts;

/** Controller of the subscription form; its answer is the same for every address. */
@Controller
@RequestMapping({
  "/{state}",
  "/{state}/{municipality}",
  "/{state}/compromisos/{number}",
  "/{state}/{municipality}/compromisos/{number}",
  "/en/{state}",
  "/en/{state}/{municipality}",
  "/en/{state}/compromisos/{number}",
  "/en/{state}/{municipality}/compromisos/{number}"
})
class SubscribeController {

  private final SubscriptionNames subjects;
  private final RequestSubscription ask;
  private final RateLimiter limits;
  private final MailStatus mail;

  SubscribeController(
      SubscriptionNames subjects, RequestSubscription ask, RateLimiter limits, MailStatus mail) {
    this.subjects = subjects;
    this.ask = ask;
    this.limits = limits;
    this.mail = mail;
  }

  @GetMapping("/seguir")
  SubscribePage form(
      Government government, @PathVariable Optional<Integer> number, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    return new SubscribePage(what(government, number), "", false, mail.canSend());
  }

  @PostMapping("/seguir")
  Object send(
      Government government,
      @PathVariable Optional<Integer> number,
      @RequestParam(defaultValue = "") String correo,
      Texts t,
      HttpServletRequest request) {
    limits.count(Limit.FOLLOW, request);
    var what = what(government, number);
    var address = MailAddress.find(correo);
    if (address.isEmpty() || !mail.canSend()) {
      return new SubscribePage(what, correo, address.isEmpty(), mail.canSend());
    }
    ask.ask(new PendingSubscriptions.Wish(address.get(), t.locale(), what.subject()), what);
    return "redirect:" + t.to("/seguir/enviado");
  }

  private SubscriptionNames.Named what(Government government, Optional<Integer> number) {
    if (number.filter(it -> it < 1).isPresent()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return subjects
        .find(new Subject(government.key(), number.orElse(0)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
