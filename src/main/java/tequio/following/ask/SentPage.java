package tequio.following.ask;

import tequio.kernel.Page;

/** That a letter went, to whoever reads it: not whether the address is known. */
public record SentPage() implements Page {}
