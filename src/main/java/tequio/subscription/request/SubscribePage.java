package tequio.subscription.request;

import tequio.kernel.Page;
import tequio.subscription.SubscriptionNames;

/**
 * Subscription form.
 *
 * @param address as it was typed
 * @param problem that no mail can reach it
 * @param mail whether letters leave this site
 */
public record SubscribePage(
    SubscriptionNames.Named what, String address, boolean problem, boolean mail) implements Page {

  @Override
  public int status() {
    return problem ? 422 : 200;
  }
}
