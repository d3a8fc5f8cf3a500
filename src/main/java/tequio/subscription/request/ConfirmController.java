package tequio.subscription.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.subscription.Followers;
import tequio.subscription.PendingSubscriptions;
import tequio.subscription.SubscriptionNames;
import tequio.subscription.SubscriptionToken;
import tequio.web.Texts;

/**
 * Controller of the confirmation link. Opening it changes nothing, since mail scanners open links;
 * its form confirms.
 */
@Controller
class ConfirmController {

  private final PendingSubscriptions asked;
  private final Followers followers;
  private final SubscriptionNames subjects;
  private final RateLimiter limits;

  ConfirmController(
      PendingSubscriptions asked,
      Followers followers,
      SubscriptionNames subjects,
      RateLimiter limits) {
    this.asked = asked;
    this.followers = followers;
    this.subjects = subjects;
    this.limits = limits;
  }

  @GetMapping({"/seguir/enviado", "/en/seguir/enviado"})
  SubscriptionRequestedPage sent(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    return new SubscriptionRequestedPage();
  }

  @GetMapping({"/seguir/confirmar/{ticket}", "/en/seguir/confirmar/{ticket}"})
  ConfirmPage show(
      @PathVariable String ticket, HttpServletRequest request, HttpServletResponse response) {
    limits.count(Limit.FOLLOW, request);
    response.setHeader("Cache-Control", "no-store");
    return SubscriptionToken.find(ticket)
        .flatMap(
            it -> asked.find(it).map(wish -> ConfirmPage.open(subjects.named(wish.subject()), it)))
        .orElseGet(ConfirmPage::closed);
  }

  @PostMapping({"/seguir/confirmar/{ticket}", "/en/seguir/confirmar/{ticket}"})
  @Transactional
  Object confirm(@PathVariable String ticket, Texts t, HttpServletRequest request) {
    limits.count(Limit.FOLLOW, request);
    var wish = SubscriptionToken.find(ticket).flatMap(asked::use);
    return wish.isEmpty()
        ? ConfirmPage.closed()
        : "redirect:" + t.to("/seguir/lista/" + followers.add(wish.get()).value());
  }
}
