package tequio.subscription.request;

import tequio.kernel.Page;

/** Says that a letter was sent, whether the address was known or not. */
public record SubscriptionRequestedPage() implements Page {}
