package tequio.about;

import tequio.kernel.Page;

/** Page that says what Tequio is and what it is not. */
public record AboutPage() implements Page {}
