package tequio.ledger.history;

/** The body of an entry is gone: whoever keeps what was in it erases that too, at once. */
public record EntryErased(Entry entry) {}
