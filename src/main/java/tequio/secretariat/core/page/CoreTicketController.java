package tequio.secretariat.core.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.kernel.BusinessRuleException;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.secretariat.core.register.CoreActs;
import tequio.secretariat.core.register.CoreParticipant;
import tequio.secretariat.core.register.CoreParticipant.CoreChoice;
import tequio.secretariat.core.register.CoreParticipants;
import tequio.storage.Json;
import tequio.storage.TenantContext;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;
import tequio.web.form.Form;
import tequio.web.form.FormResult;

/**
 * The links of letters to whoever joins a civil-society core. Opening one changes nothing, since
 * mail scanners open links; its forms confirm, choose again what is public, or leave.
 */
@Controller
@RequestMapping({
  "/{state}/secretariado/nucleo/unirse/{ticket}",
  "/en/{state}/secretariado/nucleo/unirse/{ticket}",
  "/{state}/{municipality}/secretariado/nucleo/unirse/{ticket}",
  "/en/{state}/{municipality}/secretariado/nucleo/unirse/{ticket}"
})
class CoreTicketController {

  private static final String LEAVE = "salir";

  private final CoreParticipants participants;
  private final CoreActs acts;
  private final TenantContext tenants;
  private final RateLimiter limits;

  CoreTicketController(
      CoreParticipants participants, CoreActs acts, TenantContext tenants, RateLimiter limits) {
    this.participants = participants;
    this.acts = acts;
    this.tenants = tenants;
    this.limits = limits;
  }

  @GetMapping
  CoreTicketPage open(
      Government government,
      @PathVariable String ticket,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.LINK, request);
    response.setHeader("Cache-Control", "no-store");
    return CoreTicketPage.of(government, find(government, ticket), ticket);
  }

  @PostMapping
  Object act(
      Government government,
      @PathVariable String ticket,
      @RequestParam(defaultValue = "") String acto,
      Texts t,
      HttpServletRequest request) {
    limits.count(Limit.LINK, request);
    var found = find(government, ticket);
    var page = CoreTicketPage.of(government, found, ticket);
    return found.isEmpty()
        ? page
        : tenants.within(
            List.of(government.key()),
            () ->
                acto.equals(LEAVE)
                    ? leave(page, found.get(), t)
                    : go(page, found.get(), request, t));
  }

  private Object leave(CoreTicketPage page, CoreParticipant its, Texts t) {
    acts.leave(its);
    return "redirect:" + t.to(page.corePath());
  }

  private Object go(CoreTicketPage page, CoreParticipant its, HttpServletRequest sent, Texts t) {
    return switch (its.state()) {
      case ASKED -> acts.confirm(its) ? "redirect:" + t.to(page.path()) : page;
      case CONFIRMED -> page;
      case ADMITTED -> choose(page, its, sent, t);
    };
  }

  private Object choose(
      CoreTicketPage page, CoreParticipant its, HttpServletRequest sent, Texts t) {
    var result = FormResult.of(sent, CoreTicketPage.QUESTIONS, t);
    return result.orAgain(
        page::with,
        said -> {
          try {
            acts.choose(its, Json.MAPPER.treeToValue(said, CoreChoice.class));
            return "redirect:" + t.to(page.path());
          } catch (BusinessRuleException refused) {
            var why = new RefusalPage(refused.rule(), refused.details()).words(t);
            return page.with(new Form(result.form().answers(), Map.of("disclosure", why)));
          }
        });
  }

  private Optional<CoreParticipant> find(Government government, String ticket) {
    return SubscriptionToken.find(ticket)
        .flatMap(it ->
            tenants.within(
                List.of(government.key()), () -> participants.find(government.key(), it)));
  }
}
