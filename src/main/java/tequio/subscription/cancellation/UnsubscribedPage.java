package tequio.subscription.cancellation;

import tequio.kernel.Page;

/** That no more letters come; the same for a link that leads nowhere. */
public record UnsubscribedPage() implements Page {}
