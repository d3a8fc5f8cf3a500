package tequio.following.ask;

import java.util.Optional;
import tequio.following.Subjects;
import tequio.following.Ticket;
import tequio.kernel.Page;

/**
 * Asks for the one press that confirms.
 *
 * @param what empty where the link is used or too old
 */
public record ConfirmPage(Optional<Subjects.Named> what, String ticket) implements Page {

  static ConfirmPage open(Subjects.Named what, Ticket ticket) {
    return new ConfirmPage(Optional.of(what), ticket.value());
  }

  static ConfirmPage closed() {
    return new ConfirmPage(Optional.empty(), "");
  }

  @Override
  public int status() {
    return what.isPresent() ? 200 : 410;
  }
}
