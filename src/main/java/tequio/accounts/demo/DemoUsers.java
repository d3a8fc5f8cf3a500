package tequio.accounts.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.mail.MailAddress;
import tequio.mail.delivery.DemoMailbox;
import tequio.mail.demo.LocalRequestCheck;

/** Invented people as whom the demonstration can be tried, only from the machine it runs on. */
@Component
public class DemoUsers {

  private final DemoMailbox mailbox;
  private final LocalRequestCheck machine;

  DemoUsers(DemoMailbox mailbox, LocalRequestCheck machine) {
    this.mailbox = mailbox;
    this.machine = machine;
  }

  /** Whether whoever asks can read the letters of the demonstration. */
  public boolean isMailboxShownTo(HttpServletRequest request) {
    return mailbox.isOpen() && machine.asks(request);
  }

  /** Whether there are such people, for whoever opens the address that was printed. */
  public boolean areHere() {
    return mailbox.isOpen() && machine.isPossible();
  }

  public List<DemoUser> offeredTo(HttpServletRequest request) {
    return isMailboxShownTo(request) ? DemoUser.all() : List.of();
  }

  /**
   * The address of one who is offered.
   *
   * @throws ResponseStatusException where nobody of that address is
   */
  public MailAddress getOffered(String mail, HttpServletRequest request) {
    return offeredTo(request).stream()
        .map(DemoUser::mail)
        .filter(it -> it.value().equals(mail))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
