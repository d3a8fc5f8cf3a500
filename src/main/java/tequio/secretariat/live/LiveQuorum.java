package tequio.secretariat.live;

import java.time.Instant;

/** The quorum from a moment on. */
public record LiveQuorum(Instant at, boolean met, int present) {}
