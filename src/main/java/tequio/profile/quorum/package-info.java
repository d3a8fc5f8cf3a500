/** Whether a session has the quorum that a state profile asks for. */
@org.springframework.modulith.NamedInterface("quorum")
package tequio.profile.quorum;
