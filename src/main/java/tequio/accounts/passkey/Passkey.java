package tequio.accounts.passkey;

import java.time.Instant;
import java.util.UUID;

/** Passkey as its owner sees it: name, dates of registration and last use. */
public record Passkey(UUID id, String label, Instant made, Instant used) {}
