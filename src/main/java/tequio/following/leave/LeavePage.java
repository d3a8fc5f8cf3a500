package tequio.following.leave;

import tequio.kernel.Page;

/** Asks for the one press that ends all letters; it knows not whose they are. */
public record LeavePage(String secret) implements Page {}
