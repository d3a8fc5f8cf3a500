package tequio.declaration.adhesion;

import java.util.Optional;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * Form that confirms an adhesion or takes it back.
 *
 * @param request empty where the link is used or too old
 */
public record AdhesionTicketPage(
    Government government, Optional<AdhesionRequest> request, String ticket) implements Page {

  @Override
  public int status() {
    return request.isPresent() ? 200 : 410;
  }

  public String path() {
    return government.path() + "/declaracion/adherirse/" + ticket;
  }

  /** Part of the message keys: {@code asked}, {@code confirmed}, {@code accepted}, {@code gone}. */
  public String state() {
    return request.map(it -> it.state().name().toLowerCase(java.util.Locale.ROOT)).orElse("gone");
  }

  /** Whether there is something to confirm or to take back. */
  public boolean isOpen() {
    return request.filter(it -> it.state() != AdhesionRequest.RequestState.CONFIRMED).isPresent();
  }
}
