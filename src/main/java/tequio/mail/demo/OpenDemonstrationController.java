package tequio.mail.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.mail.delivery.DemoMailbox;

/** Controller of the printed address that opens a demonstration in a browser. */
@Controller
class OpenDemonstrationController {

  private final DemoMailbox mailbox;
  private final LocalRequestCheck machine;
  private final DemonstrationKey key;

  OpenDemonstrationController(
      DemoMailbox mailbox, LocalRequestCheck machine, DemonstrationKey key) {
    this.mailbox = mailbox;
    this.machine = machine;
    this.key = key;
  }

  @GetMapping("/demo/{key:[0-9a-f]{64}}")
  String open(
      @PathVariable("key") String said, HttpServletRequest request, HttpServletResponse response) {
    if (!mailbox.isOpen() || !machine.isLocal(request) || !key.isRight(said)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    key.give(response);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    return "redirect:/";
  }
}
