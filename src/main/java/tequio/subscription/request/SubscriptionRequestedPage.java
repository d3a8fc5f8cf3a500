package tequio.subscription.request;

import tequio.kernel.Page;

/** That a letter went, to whoever reads it: not whether the address is known. */
public record SubscriptionRequestedPage() implements Page {}
