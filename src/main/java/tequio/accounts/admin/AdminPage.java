package tequio.accounts.admin;

import tequio.kernel.Page;

/** What whoever administers the installation can do here. */
public record AdminPage() implements Page {}
