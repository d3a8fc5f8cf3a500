package tequio.profile.content;

import tequio.directory.organisation.Sector;

/**
 * Role of the facilitator in the secretariat.
 *
 * @param from sector that the facilitator belongs to
 * @param voice whether the facilitator may speak
 * @param vote whether the facilitator may vote
 * @param counts whether the facilitator counts for the quorum
 */
public record FacilitatorRule(Sector from, boolean voice, boolean vote, boolean counts) {}
