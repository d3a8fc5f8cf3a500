package tequio.ledger.history;

/**
 * Event: the body of an entry was erased. Modules that keep its content erase it in the same
 * transaction.
 */
public record EntryErased(Entry entry) {}
