package tequio.accounts.passkey;

import java.time.Instant;
import java.util.UUID;

/** A device with which somebody signs in, as its owner sees it. */
public record Passkey(UUID id, String label, Instant made, Instant used) {}
