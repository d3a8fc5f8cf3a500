package tequio.secretariat.core.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.secretariat.core.register.CoreActs;
import tequio.storage.TenantContext;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** The form by which anybody asks to join a civil-society core. */
@Controller
@RequestMapping({
  "/{state}/secretariado/nucleo/unirse",
  "/en/{state}/secretariado/nucleo/unirse",
  "/{state}/{municipality}/secretariado/nucleo/unirse",
  "/en/{state}/{municipality}/secretariado/nucleo/unirse"
})
class CoreJoinController {

  private final CoreForms forms;
  private final CoreActs acts;
  private final TenantContext tenants;
  private final RateLimiter limits;

  CoreJoinController(CoreForms forms, CoreActs acts, TenantContext tenants, RateLimiter limits) {
    this.forms = forms;
    this.acts = acts;
    this.tenants = tenants;
    this.limits = limits;
  }

  @GetMapping
  CoreJoinPage ask(
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
        asks -> {
          limits.count(Limit.LETTERS_TO_ONE_IN_ALL, asks.address().value());
          var unused =
              tenants.within(
                  List.of(government.key()),
                  () -> {
                    acts.ask(asks);
                    return true;
                  });
          return "redirect:"
              + t.to(government.path() + "/secretariado/nucleo/unirse")
              + "?enviado=1";
        });
  }
}
