package tequio.kernel;

/** Something on the public pages of a government reads otherwise, without a fact of the record. */
public record PagesChanged(GovernmentKey government) {}
