package tequio.declaration.adhesion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.storage.TenantContext;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/**
 * The form by which anybody adheres, and the links of its letters. Opening a link changes nothing,
 * since mail scanners open links; its form confirms or takes back.
 */
@Controller
@RequestMapping({
  "/{state}/declaracion/adherirse",
  "/en/{state}/declaracion/adherirse",
  "/{state}/{municipality}/declaracion/adherirse",
  "/en/{state}/{municipality}/declaracion/adherirse"
})
class AdhesionController {

  private final AdhesionForms forms;
  private final AdhesionRequests requests;
  private final AdhesionActs acts;
  private final TenantContext tenants;
  private final RateLimiter limits;

  AdhesionController(
      AdhesionForms forms,
      AdhesionRequests requests,
      AdhesionActs acts,
      TenantContext tenants,
      RateLimiter limits) {
    this.forms = forms;
    this.requests = requests;
    this.acts = acts;
    this.tenants = tenants;
    this.limits = limits;
  }

  @GetMapping
  AdhesionFormPage ask(
      Government government,
      @RequestParam(defaultValue = "") String enviado,
      Texts t,
      HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    var page = forms.page(government, Form.of(FormData.NONE), t);
    return enviado.isEmpty() ? page : page.sent();
  }

  @PostMapping
  Object send(Government government, HttpServletRequest sent, Texts t) {
    limits.count(Limit.FOLLOW, sent);
    return forms.read(
        government,
        sent,
        t,
        request -> {
          var unused =
              tenants.within(
                  List.of(government.key()),
                  () -> {
                    acts.ask(request);
                    return true;
                  });
          return "redirect:" + t.to(government.path() + "/declaracion/adherirse") + "?enviado=1";
        });
  }

  @GetMapping("/{ticket}")
  AdhesionTicketPage open(
      Government government,
      @PathVariable String ticket,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.FOLLOW, request);
    response.setHeader("Cache-Control", "no-store");
    return find(government, ticket);
  }

  @PostMapping("/{ticket}")
  @Transactional
  Object act(
      Government government, @PathVariable String ticket, Texts t, HttpServletRequest request) {
    limits.count(Limit.FOLLOW, request);
    var page = find(government, ticket);
    return tenants.within(List.of(government.key()), () -> act(page, t));
  }

  private Object act(AdhesionTicketPage page, Texts t) {
    var request = page.request();
    if (request.isEmpty()) {
      return page;
    }
    return switch (request.get().state()) {
      case ASKED -> {
        boolean confirmed = acts.confirm(request.get());
        yield confirmed ? "redirect:" + t.to(page.path()) : page;
      }
      case CONFIRMED -> page;
      case ACCEPTED -> {
        acts.withdraw(request.get());
        yield "redirect:" + t.to(page.government().path() + "/declaracion");
      }
    };
  }

  private AdhesionTicketPage find(Government government, String ticket) {
    var found =
        SubscriptionToken.find(ticket)
            .flatMap(it -> tenants.within(List.of(government.key()), () -> requests.find(it)))
            .filter(it -> it.government().equals(government.key()));
    return new AdhesionTicketPage(government, found, ticket);
  }
}
