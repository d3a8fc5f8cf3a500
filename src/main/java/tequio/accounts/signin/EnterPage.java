package tequio.accounts.signin;

import tequio.kernel.Page;

/** The way in. */
public record EnterPage(boolean left) implements Page {}
