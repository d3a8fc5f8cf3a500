package tequio.subscription.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.subscription.Subject;
import tequio.territory.Government;
import tequio.web.Texts;

/** Controller of the subscription form; its answer is the same for every address. */
@Controller
@RequestMapping({
  "/{state}",
  "/{state}/{municipality}",
  "/{state}/compromisos/{number}",
  "/{state}/{municipality}/compromisos/{number}",
  "/en/{state}",
  "/en/{state}/{municipality}",
  "/en/{state}/compromisos/{number}",
  "/en/{state}/{municipality}/compromisos/{number}"
})
class SubscribeController {

  private final SubscriptionForm form;

  SubscribeController(SubscriptionForm form) {
    this.form = form;
  }

  @GetMapping("/seguir")
  SubscribePage form(
      Government government, @PathVariable Optional<Integer> number, HttpServletResponse response) {
    return form.show(subject(government, number), response);
  }

  @PostMapping("/seguir")
  Object send(
      Government government,
      @PathVariable Optional<Integer> number,
      @RequestParam(defaultValue = "") String correo,
      Texts t,
      HttpServletRequest request) {
    return form.send(subject(government, number), correo, t, request);
  }

  private static Subject subject(Government government, Optional<Integer> number) {
    if (number.filter(it -> it < 1).isPresent()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new Subject(government.key(), number.orElse(0));
  }
}
