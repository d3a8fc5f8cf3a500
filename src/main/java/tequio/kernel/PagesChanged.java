package tequio.kernel;

/** Event: public pages of a government changed without an entry in the record. */
public record PagesChanged(GovernmentKey government) {}
