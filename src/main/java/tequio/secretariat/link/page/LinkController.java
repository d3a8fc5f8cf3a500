package tequio.secretariat.link.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Page;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.secretariat.agreement.AgreementForm;
import tequio.secretariat.entry.EntryException;
import tequio.secretariat.entry.EntryForm;
import tequio.secretariat.link.CapabilityLink;
import tequio.secretariat.link.CapabilityLinks;
import tequio.storage.TenantContext;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;

/**
 * What a link of a letter opens. Opening it changes nothing, since mail scanners open links; its
 * forms do.
 */
@Controller
@RequestMapping({
  "/{state}/secretariado/enlace/{ticket}",
  "/en/{state}/secretariado/enlace/{ticket}",
  "/{state}/{municipality}/secretariado/enlace/{ticket}",
  "/en/{state}/{municipality}/secretariado/enlace/{ticket}"
})
class LinkController {

  private final CapabilityLinks links;
  private final LinkPages pages;
  private final LinkActs acts;
  private final TenantContext tenants;
  private final RateLimiter limits;

  LinkController(
      CapabilityLinks links,
      LinkPages pages,
      LinkActs acts,
      TenantContext tenants,
      RateLimiter limits) {
    this.links = links;
    this.pages = pages;
    this.acts = acts;
    this.tenants = tenants;
    this.limits = limits;
  }

  @GetMapping
  Page open(
      Government government,
      @PathVariable String ticket,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.LINK, request);
    response.setHeader("Cache-Control", "no-store");
    return within(
        government,
        () ->
            find(government, ticket)
                .flatMap(it -> page(government, ticket, it, Form.of(FormData.NONE)))
                .orElseGet(() -> new LinkGonePage(government)));
  }

  private Optional<Page> page(
      Government government, String ticket, CapabilityLink link, Form form) {
    return link.subject().kind().equals("meeting")
        ? pages.seat(government, ticket, link).map(it -> it.with(form))
        : pages.agreement(government, ticket, link, form).map(it -> it);
  }

  @PostMapping("/respuesta")
  Object reply(
      Government government, @PathVariable String ticket, Texts t, HttpServletRequest sent) {
    return seat(government, ticket, t, sent, (link, page) -> acts.reply(link, page, sent));
  }

  @PostMapping("/voto")
  Object vote(
      Government government, @PathVariable String ticket, Texts t, HttpServletRequest sent) {
    return seat(government, ticket, t, sent, (link, page) -> acts.vote(page, sent));
  }

  @PostMapping("/comentario")
  Object comment(
      Government government, @PathVariable String ticket, Texts t, HttpServletRequest sent) {
    return seat(government, ticket, t, sent, (link, page) -> acts.comment(page, sent));
  }

  @PostMapping("/palabra")
  Object giveWord(
      Government government, @PathVariable String ticket, Texts t, HttpServletRequest sent) {
    return seat(government, ticket, t, sent, (link, page) -> acts.giveWord(page));
  }

  @ExceptionHandler
  Page wrong(EntryException wrong, HttpServletRequest sent, Government government, Texts t) {
    return refused(government, sent, EntryForm.of(sent, wrong, t));
  }

  @ExceptionHandler
  Page refused(
      BusinessRuleException refusal, HttpServletRequest sent, Government government, Texts t) {
    return refused(government, sent, EntryForm.of(sent, refusal, t));
  }

  private Page refused(Government government, HttpServletRequest sent, Form form) {
    var ticket = EntryForm.part(sent, "ticket");
    return within(
        government,
        () ->
            find(government, ticket)
                .flatMap(it -> page(government, ticket, it, form))
                .orElseGet(() -> new LinkGonePage(government)));
  }

  @PostMapping("/avance")
  Object report(
      Government government, @PathVariable String ticket, Texts t, HttpServletRequest sent) {
    limits.count(Limit.LINK, sent);
    var result = FormResult.of(sent, AgreementForm.REPORT, t);
    return within(
        government,
        () -> {
          var link = find(government, ticket);
          var opened = link.flatMap(it -> pages.agreement(government, ticket, it, result.form()));
          if (opened.isEmpty()) {
            return new LinkGonePage(government);
          }
          return result.orAgain(
              form -> again(government, ticket, link.get(), form),
              said -> acts.report(link.get(), opened.get(), said, result, t));
        });
  }

  private Page again(Government government, String ticket, CapabilityLink link, Form form) {
    var shown = new Form(Form.changed(form.answers()), form.problems());
    return pages.agreement(government, ticket, link, shown).orElseThrow();
  }

  /** What is done with a link of a seat. */
  private interface SeatAct {
    void act(CapabilityLink link, SeatLinkPage page);
  }

  private Object seat(
      Government government, String ticket, Texts t, HttpServletRequest request, SeatAct act) {
    limits.count(Limit.LINK, request);
    return within(
        government,
        () -> {
          var link = find(government, ticket).filter(it -> it.subject().kind().equals("meeting"));
          var page = link.flatMap(it -> pages.seat(government, ticket, it));
          if (page.isEmpty()) {
            return new LinkGonePage(government);
          }
          act.act(link.get(), page.get());
          return "redirect:" + t.to(page.get().path());
        });
  }

  private Optional<CapabilityLink> find(Government government, String ticket) {
    return SubscriptionToken.find(ticket).flatMap(it -> links.find(government.key(), it));
  }

  private <T> T within(Government government, Supplier<T> work) {
    return tenants.within(List.of(government.key()), work::get);
  }
}
