package tequio.about;

import tequio.kernel.Page;

/** What was done and tried so that everybody can read, and what was not. */
public record AccessibilityPage() implements Page {}
