package tequio.accounts.admin;

import tequio.kernel.Page;

/** Start page of an administrator: what can be configured and what needs attention. */
public record AdminPage() implements Page {}
