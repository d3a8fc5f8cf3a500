package tequio.accounts.session;

import java.time.Instant;
import java.util.UUID;

/** One browser in which somebody is signed in, as its owner sees it. */
public record Session(UUID id, String browser, Instant began, Instant seen) {}
