package tequio.subscription.cancellation;

import tequio.kernel.Page;

/** Says that no more letters will come; the same for an invalid link. */
public record UnsubscribedPage() implements Page {}
