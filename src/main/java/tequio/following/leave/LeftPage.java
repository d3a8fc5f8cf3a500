package tequio.following.leave;

import tequio.kernel.Page;

/** That no more letters come; the same for a link that leads nowhere. */
public record LeftPage() implements Page {}
