/**
 * Whether a session has the quorum that a profile or rules ask for, and whether these are possible.
 */
@org.springframework.modulith.NamedInterface("quorum")
package tequio.profile.quorum;
