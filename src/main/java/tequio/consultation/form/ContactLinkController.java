package tequio.consultation.form;

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
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.contact.SubmissionContacts;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.storage.TenantContext;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * Links of letters about submissions. Opening one changes nothing, since mail scanners open links;
 * its form confirms the address or removes it.
 */
@Controller
@RequestMapping({
  "/{state}/consultas/{code}/participar/aviso/{ticket}",
  "/en/{state}/consultas/{code}/participar/aviso/{ticket}",
  "/{state}/{municipality}/consultas/{code}/participar/aviso/{ticket}",
  "/en/{state}/{municipality}/consultas/{code}/participar/aviso/{ticket}"
})
class ContactLinkController {

  private final OpenConsultations consultations;
  private final SubmissionContacts contacts;
  private final TenantContext scope;
  private final RateLimiter limits;

  ContactLinkController(
      OpenConsultations consultations,
      SubmissionContacts contacts,
      TenantContext scope,
      RateLimiter limits) {
    this.consultations = consultations;
    this.contacts = contacts;
    this.scope = scope;
    this.limits = limits;
  }

  @GetMapping
  ContactLinkPage open(
      Government government,
      @PathVariable String code,
      @PathVariable String ticket,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.FOLLOW, request);
    response.setHeader("Cache-Control", "no-store");
    return find(government, consultations.get(government, code), ticket);
  }

  @PostMapping
  @Transactional
  Object act(
      Government government,
      @PathVariable String code,
      @PathVariable String ticket,
      @RequestParam(defaultValue = "") String hecho,
      HttpServletRequest request,
      Texts t) {
    limits.count(Limit.FOLLOW, request);
    var page = find(government, consultations.get(government, code), ticket);
    if (page.contact().isEmpty()) {
      return page;
    }
    return scope.within(
        List.of(government.key()),
        () -> {
          var contact = page.contact().get();
          boolean done =
              hecho.equals("confirmar") ? contacts.confirm(contact) : contacts.remove(contact);
          return done ? "redirect:" + t.to(page.path()) : page;
        });
  }

  private ContactLinkPage find(Government government, ConsultationRecord its, String ticket) {
    var found =
        SubscriptionToken.find(ticket)
            .flatMap(it ->
                scope.within(List.of(government.key()), () -> contacts.find(government.key(), it)))
            .filter(it -> it.consultation().equals(its.document()));
    return new ContactLinkPage(government, its, found, ticket);
  }
}
