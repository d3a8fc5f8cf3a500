package tequio.accounts.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.trial.TrialAccess;
import tequio.accounts.trial.TrialOffer;
import tequio.mail.MailAddress;
import tequio.mail.delivery.DemoMailbox;
import tequio.mail.demo.LocalRequestCheck;

/** Invented people of the demonstration, offered for sign-in only on the machine it runs on. */
@Component
public class DemoUsers implements TrialAccess {

  private final DemoMailbox mailbox;
  private final LocalRequestCheck machine;

  DemoUsers(DemoMailbox mailbox, LocalRequestCheck machine) {
    this.mailbox = mailbox;
    this.machine = machine;
  }

  @Override
  public TrialOffer offer(HttpServletRequest request) {
    boolean here = mailbox.isOpen() && machine.asks(request);
    var people = here ? DemoUser.all() : List.<DemoUser>of();
    return new TrialOffer(
        people.stream().map(it -> new TrialOffer.Person(it.name(), it.mail(), it.role())).toList(),
        mailbox.isOpen() && machine.isPossible(),
        here);
  }

  /**
   * Returns the address if it is one of those offered.
   *
   * @throws ResponseStatusException with status 404 if it is not
   */
  MailAddress getOffered(String mail, HttpServletRequest request) {
    return offer(request).people().stream()
        .map(TrialOffer.Person::mail)
        .filter(it -> it.value().equals(mail))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
