package tequio.subscription.request;

import java.util.Optional;
import tequio.kernel.Page;
import tequio.subscription.SubscriptionNames;
import tequio.subscription.SubscriptionToken;

/**
 * Form that confirms a subscription.
 *
 * @param what empty if the link was used or has expired
 */
public record ConfirmPage(Optional<SubscriptionNames.Named> what, String ticket) implements Page {

  static ConfirmPage open(SubscriptionNames.Named what, SubscriptionToken ticket) {
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
