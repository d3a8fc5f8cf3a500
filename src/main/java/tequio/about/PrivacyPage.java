package tequio.about;

import tequio.kernel.Page;

/** Which data is held, which is not, and why. */
public record PrivacyPage() implements Page {}
