package tequio.secretariat.live;

import tequio.kernel.SubjectReference;

/** Event: something of a session that is being held changed. */
public record SessionChanged(SubjectReference meeting) {}
