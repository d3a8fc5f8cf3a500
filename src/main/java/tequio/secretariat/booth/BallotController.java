package tequio.secretariat.booth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.kernel.BusinessRuleException;
import tequio.publishing.version.DocumentVersion;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.secretariat.ballot.ElectionActs;
import tequio.secretariat.ballot.ElectionRegisters;
import tequio.secretariat.election.SectorElection;
import tequio.storage.TenantContext;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;

/** Where an elector votes by the link of a slip. Opening it changes nothing. */
@Controller
@RequestMapping({
  "/{state}/secretariado/elecciones/{code}/votar/{ticket}",
  "/en/{state}/secretariado/elecciones/{code}/votar/{ticket}",
  "/{state}/{municipality}/secretariado/elecciones/{code}/votar/{ticket}",
  "/en/{state}/{municipality}/secretariado/elecciones/{code}/votar/{ticket}"
})
class BallotController {

  private final Elections elections;
  private final ElectionRegisters registers;
  private final ElectionActs acts;
  private final TenantContext tenants;
  private final RateLimiter limits;

  BallotController(
      Elections elections,
      ElectionRegisters registers,
      ElectionActs acts,
      TenantContext tenants,
      RateLimiter limits) {
    this.elections = elections;
    this.registers = registers;
    this.acts = acts;
    this.tenants = tenants;
    this.limits = limits;
  }

  @GetMapping
  BallotPage show(
      Government government,
      @PathVariable String code,
      @PathVariable String ticket,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.LINK, request);
    response.setHeader("Cache-Control", "no-store");
    return page(government, get(government, code), ticket, "");
  }

  @PostMapping
  Object vote(
      Government government,
      @PathVariable String code,
      @PathVariable String ticket,
      @RequestParam(defaultValue = "") List<Integer> candidate,
      Texts t,
      HttpServletRequest request) {
    limits.count(Limit.LINK, request);
    var election = get(government, code);
    var open = page(government, election, ticket, "");
    if (open.elector().isEmpty()) {
      return open;
    }
    try {
      var unused =
          tenants.within(
              List.of(government.key()),
              () -> {
                int number = open.elector().get().number();
                acts.vote(election, number, candidate, elections.today(government));
                return true;
              });
      return "redirect:" + t.to(open.path());
    } catch (BusinessRuleException refused) {
      var why = new RefusalPage(refused.rule(), refused.details()).words(t);
      return page(government, election, ticket, why);
    }
  }

  private BallotPage page(
      Government government,
      DocumentVersion<SectorElection> election,
      String ticket,
      String problem) {
    var elector =
        SubscriptionToken.find(ticket)
            .flatMap(it ->
                tenants.within(
                    List.of(government.key()), () -> registers.find(election.document(), it)));
    boolean open = election.content().isOpen(elections.today(government));
    return new BallotPage(government, election, ticket, elector, open, problem);
  }

  private DocumentVersion<SectorElection> get(Government government, String code) {
    return elections
        .find(government, code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
