package tequio.data.source;

import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;

/** A government as the catalogue told it at a moment. */
record GovernmentSnapshot(
    GovernmentKey key, String name, String state, Known<Integer> population, boolean fictional) {}
