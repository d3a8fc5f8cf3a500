package tequio.secretariat.request;

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
import tequio.kernel.Characters;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.secretariat.record.MeetingReader;
import tequio.secretariat.record.MeetingRecord;
import tequio.storage.TenantContext;
import tequio.territory.Government;
import tequio.web.Texts;

/** Takes requests of anybody for a public session. */
@Controller
@RequestMapping({
  "/{state}/secretariado/sesiones/{code}/solicitud",
  "/en/{state}/secretariado/sesiones/{code}/solicitud",
  "/{state}/{municipality}/secretariado/sesiones/{code}/solicitud",
  "/en/{state}/{municipality}/secretariado/sesiones/{code}/solicitud"
})
class AgendaRequestController {

  private static final int WORDS = 1000;
  private static final int BY = 200;

  private final MeetingReader meetings;
  private final AgendaRequestActs acts;
  private final TenantContext tenants;
  private final RateLimiter limits;

  AgendaRequestController(
      MeetingReader meetings, AgendaRequestActs acts, TenantContext tenants, RateLimiter limits) {
    this.meetings = meetings;
    this.acts = acts;
    this.tenants = tenants;
    this.limits = limits;
  }

  @GetMapping
  AgendaRequestPage form(
      Government government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String enviado,
      HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    var its = find(government, code);
    return new AgendaRequestPage(government, its, "", "", !enviado.isEmpty(), "");
  }

  @PostMapping
  Object ask(
      Government government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String by,
      Texts t,
      HttpServletRequest request) {
    limits.count(Limit.FOLLOW, request);
    var its = find(government, code);
    var said = Characters.find(words, WORDS);
    boolean wrongName = !Characters.isBlank(by) && Characters.find(by, BY).isEmpty();
    if (said.isEmpty() || wrongName) {
      var problem = t.say(wrongName ? "request.by-too-long" : "request.none", WORDS, BY);
      return new AgendaRequestPage(government, its, words, by, false, problem);
    }
    return tenants.within(
        List.of(government.key()),
        () -> {
          acts.ask(its, said.get(), Characters.find(by, BY));
          var path = government.path() + "/secretariado/sesiones/" + code + "/solicitud";
          return "redirect:" + t.to(path) + "?enviado=1";
        });
  }

  private MeetingRecord find(Government government, String code) {
    return meetings
        .find(government.key(), code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
