package tequio.profile.content;

import tequio.directory.organisation.Sector;

/**
 * What the facilitator is in the secretariat.
 *
 * @param from the sector the facilitator comes from
 * @param counts whether the facilitator counts for the quorum
 */
public record FacilitatorRule(Sector from, boolean voice, boolean vote, boolean counts) {}
