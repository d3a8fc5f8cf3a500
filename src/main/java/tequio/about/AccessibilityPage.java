package tequio.about;

import tequio.kernel.Page;

/** Accessibility statement: what was tested, how, and which barriers are known. */
public record AccessibilityPage() implements Page {}
