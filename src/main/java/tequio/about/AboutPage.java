package tequio.about;

import tequio.kernel.Page;

/** What Tequio is, and what it is not. */
public record AboutPage() implements Page {}
