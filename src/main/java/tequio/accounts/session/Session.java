package tequio.accounts.session;

import java.time.Instant;
import java.util.UUID;

/** Session of a person in one browser, as its owner sees it. */
public record Session(UUID id, String browser, Instant began, Instant seen) {}
