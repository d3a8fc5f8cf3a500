package tequio.subscription.request;

import tequio.kernel.Page;
import tequio.subscription.SubscriptionNames;

/**
 * Subscription form.
 *
 * @param address as it was typed
 * @param problem that no mail can reach it
 */
public record SubscribePage(SubscriptionNames.Named what, String address, boolean problem)
    implements Page {

  @Override
  public int status() {
    return problem ? 422 : 200;
  }
}
