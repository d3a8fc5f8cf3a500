package tequio.subscription.request;

import tequio.kernel.Page;
import tequio.subscription.SubscriptionNames;

/**
 * Subscription form.
 *
 * @param address as it was typed
 * @param problem whether the typed address is invalid
 * @param mail whether this site can send mail
 */
public record SubscribePage(
    SubscriptionNames.Named what, String address, boolean problem, boolean mail) implements Page {

  @Override
  public int status() {
    return problem ? 422 : 200;
  }
}
