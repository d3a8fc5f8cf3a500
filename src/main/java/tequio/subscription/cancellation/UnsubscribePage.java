package tequio.subscription.cancellation;

import tequio.kernel.Page;

/** Asks for the one press that ends all letters; it knows not whose they are. */
public record UnsubscribePage(String secret) implements Page {}
