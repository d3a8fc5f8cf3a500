package tequio.mail.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.mail.MailAddress;
import tequio.mail.delivery.DemoMailbox;

/** Controller of the demonstration's mailbox, on the local machine only. */
@Controller
class DemoMailController {

  /** Policy of the page, which frames the mail. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; "
          + "form-action 'none'; frame-ancestors 'none'";

  /** Policy of the mail, which may do as little as in a mail program. */
  private static final String LETTER_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

  private static final String CSP = "Content-Security-Policy";

  private final DemoMailbox mailbox;
  private final LocalRequestCheck machine;

  DemoMailController(DemoMailbox mailbox, LocalRequestCheck machine) {
    this.mailbox = mailbox;
    this.machine = machine;
  }

  @GetMapping({"/demo/correo", "/en/demo/correo"})
  DemoMailPage list(HttpServletRequest request, HttpServletResponse response) {
    var rows =
        mailbox(request).letters().stream()
            .map(it ->
                new DemoMailPage.Row(it.id(), shown(it.recipient()), it.subject(), it.written()))
            .toList();
    response.setHeader("Cache-Control", "no-store");
    return new DemoMailPage(rows);
  }

  @GetMapping({"/demo/correo/{id}", "/en/demo/correo/{id}"})
  DemoEmailPage letter(
      @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
    var letter = find(id, request);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(CSP, POLICY);
    return new DemoEmailPage(id, shown(letter.recipient()), letter.subject(), letter.plain());
  }

  @GetMapping("/demo/correo/{id}/html")
  ResponseEntity<String> html(@PathVariable UUID id, HttpServletRequest request) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(CSP, LETTER_POLICY)
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .body(find(id, request).html());
  }

  private static String shown(String recipient) {
    return MailAddress.find(recipient).map(MailAddress::shown).orElse(recipient);
  }

  private DemoMailbox.Shown find(UUID id, HttpServletRequest request) {
    return mailbox(request).find(id).orElseThrow(DemoMailController::nothing);
  }

  private DemoMailbox mailbox(HttpServletRequest request) {
    if (!machine.asks(request) || !mailbox.isOpen()) {
      throw nothing();
    }
    return mailbox;
  }

  private static ResponseStatusException nothing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
