package tequio.subscription.cancellation;

import java.util.List;
import tequio.kernel.Page;
import tequio.subscription.SubscriptionNames;

/** Subscriptions of an address, for the holder of the link in its letters. */
public record FollowingPage(String secret, List<SubscriptionNames.Named> followed)
    implements Page {}
