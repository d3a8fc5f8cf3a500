package tequio.about;

import tequio.kernel.Page;

/** Privacy page: which personal data the installation holds, which it does not, and why. */
public record PrivacyPage() implements Page {}
