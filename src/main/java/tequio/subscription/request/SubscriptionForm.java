package tequio.subscription.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.subscription.PendingSubscriptions;
import tequio.subscription.Subject;
import tequio.subscription.SubscriptionNames;
import tequio.web.Texts;

/** Form for subscribing to any subject; its answer is the same for every address. */
@Component
class SubscriptionForm {

  private final SubscriptionNames subjects;
  private final RequestSubscription ask;
  private final RateLimiter limits;
  private final MailStatus mail;

  SubscriptionForm(
      SubscriptionNames subjects, RequestSubscription ask, RateLimiter limits, MailStatus mail) {
    this.subjects = subjects;
    this.ask = ask;
    this.limits = limits;
    this.mail = mail;
  }

  SubscribePage show(Subject subject, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    return new SubscribePage(what(subject), "", false, mail.canSend());
  }

  Object send(Subject subject, String written, Texts t, HttpServletRequest request) {
    limits.count(Limit.FOLLOW, request);
    var what = what(subject);
    var address = MailAddress.find(written);
    if (address.isEmpty() || !mail.canSend()) {
      return new SubscribePage(what, written, address.isEmpty(), mail.canSend());
    }
    ask.ask(new PendingSubscriptions.Wish(address.get(), t.locale(), what.subject()), what);
    return "redirect:" + t.to("/seguir/enviado");
  }

  private SubscriptionNames.Named what(Subject subject) {
    return subjects
        .find(subject)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
