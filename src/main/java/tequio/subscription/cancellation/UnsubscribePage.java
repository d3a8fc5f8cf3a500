package tequio.subscription.cancellation;

import tequio.kernel.Page;

/** Confirmation form that ends all subscriptions of an address, without showing the address. */
public record UnsubscribePage(String secret) implements Page {}
