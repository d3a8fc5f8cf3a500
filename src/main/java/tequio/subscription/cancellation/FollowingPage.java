package tequio.subscription.cancellation;

import java.util.List;
import tequio.kernel.Page;
import tequio.subscription.SubscriptionNames;

/** What an address follows, for whoever holds the link of its letters. */
public record FollowingPage(String secret, List<SubscriptionNames.Named> followed)
    implements Page {}
