package tequio.problem.expert.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Permission;
import tequio.kernel.Page;
import tequio.problem.expert.Expert;
import tequio.problem.expert.ExpertComments;
import tequio.problem.expert.Experts;
import tequio.problem.expert.PendingComment;
import tequio.problem.record.ProblemReader;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.storage.TenantContext;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** What the link of an expert opens: the tree of one problem, to comment on its nodes. */
@Controller
@RequestMapping({
  "/{state}/problemas/{code}/enlace/{ticket}",
  "/en/{state}/problemas/{code}/enlace/{ticket}",
  "/{state}/{municipality}/problemas/{code}/enlace/{ticket}",
  "/en/{state}/{municipality}/problemas/{code}/enlace/{ticket}"
})
class ExpertLinkController {

  private final Experts experts;
  private final ExpertComments comments;
  private final ProblemReader problems;
  private final TenantContext tenants;
  private final RateLimiter limits;

  ExpertLinkController(
      Experts experts,
      ExpertComments comments,
      ProblemReader problems,
      TenantContext tenants,
      RateLimiter limits) {
    this.experts = experts;
    this.comments = comments;
    this.problems = problems;
    this.tenants = tenants;
    this.limits = limits;
  }

  @GetMapping
  Page open(
      Government government,
      @PathVariable String code,
      @PathVariable String ticket,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.LINK, request);
    response.setHeader("Cache-Control", "no-store");
    return within(
        government,
        () ->
            page(government, code, ticket, Form.of(FormData.NONE))
                .<Page>map(it -> it)
                .orElseGet(() -> new ExpertLinkGonePage(government, code)));
  }

  @PostMapping
  Object comment(
      Government government,
      @PathVariable String code,
      @PathVariable String ticket,
      HttpServletRequest sent,
      Texts t) {
    limits.count(Limit.LINK, sent);
    return within(
        government,
        () -> {
          var page = page(government, code, ticket, Form.of(FormData.NONE));
          if (page.isEmpty()) {
            return new ExpertLinkGonePage(government, code);
          }
          var form = CommentForm.of(sent, page.get().its().problem().nodes(), t);
          if (form.form().isWrong()) {
            return page(government, code, ticket, form.form()).orElseThrow();
          }
          comments.add(
              page.get().expert(), form.node().orElseThrow(), form.words(), form.isNamed());
          return "redirect:" + t.to(page.get().path());
        });
  }

  private Optional<ExpertLinkPage> page(
      Government government, String code, String ticket, Form form) {
    return SubscriptionToken.find(ticket)
        .flatMap(it -> experts.find(government.key(), it))
        .flatMap(it ->
            problems
                .find(government.key(), code)
                .filter(its -> it.may(Permission.COMMENT_ON_TREE, its.document()))
                .map(its -> new ExpertLinkPage(government, ticket, it, its, form, sent(it))));
  }

  private List<PendingComment> sent(Expert expert) {
    return comments.list(expert.problem()).stream()
        .filter(it -> it.expert() == expert.number())
        .toList();
  }

  private <T> T within(Government government, Supplier<T> work) {
    return tenants.within(List.of(government.key()), work::get);
  }
}
