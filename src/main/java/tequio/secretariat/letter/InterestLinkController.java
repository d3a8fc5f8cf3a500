package tequio.secretariat.letter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.kernel.BusinessRuleException;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.storage.TenantContext;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;

/**
 * The form that the link of a letter opens: the declaration of one member, and nothing else.
 * Opening it changes nothing, since mail scanners open links.
 */
@Controller
@RequestMapping({
  "/{state}/secretariado/declarar/{ticket}",
  "/en/{state}/secretariado/declarar/{ticket}",
  "/{state}/{municipality}/secretariado/declarar/{ticket}",
  "/en/{state}/{municipality}/secretariado/declarar/{ticket}"
})
class InterestLinkController {

  private final InterestRequests requests;
  private final AnswerInterestRequest answers;
  private final TenantContext tenants;
  private final RateLimiter limits;
  private final Clock clock;

  InterestLinkController(
      InterestRequests requests,
      AnswerInterestRequest answers,
      TenantContext tenants,
      RateLimiter limits,
      Clock clock) {
    this.requests = requests;
    this.answers = answers;
    this.tenants = tenants;
    this.limits = limits;
    this.clock = clock;
  }

  @GetMapping
  InterestLinkPage open(
      Government government,
      @PathVariable String ticket,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.FOLLOW, request);
    response.setHeader("Cache-Control", "no-store");
    return page(government, ticket, Form.of(FormData.NONE));
  }

  @PostMapping
  Object declare(
      Government government, @PathVariable String ticket, Texts t, HttpServletRequest request) {
    limits.count(Limit.FOLLOW, request);
    var found = find(government, ticket);
    if (found.isEmpty()) {
      return page(government, ticket, Form.of(FormData.NONE));
    }
    var result = FormResult.of(request, InterestLinkPage.QUESTIONS, t);
    return result.orAgain(
        form -> page(government, ticket, form),
        said -> {
          try {
            var today = LocalDate.ofInstant(clock.instant(), government.zone());
            var unused =
                tenants.within(
                    List.of(government.key()), () -> answers.declare(found.get(), said, today));
            return "redirect:" + t.to(government.path() + "/secretariado");
          } catch (BusinessRuleException refused) {
            var words = new RefusalPage(refused.rule(), refused.details()).words(t);
            return page(government, ticket, result.wrong(Form.WHOLE, words));
          }
        });
  }

  private InterestLinkPage page(Government government, String ticket, Form form) {
    var today = LocalDate.ofInstant(clock.instant(), government.zone());
    var member = find(government, ticket).flatMap(it -> answers.member(it, today));
    return new InterestLinkPage(government, ticket, member, form);
  }

  private Optional<InterestRequest> find(Government government, String ticket) {
    return SubscriptionToken.find(ticket)
        .flatMap(it ->
            tenants.within(List.of(government.key()), () -> requests.find(government.key(), it)));
  }
}
