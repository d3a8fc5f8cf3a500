package tequio.secretariat.link;

import java.util.Optional;

/** Answer of the holder of a seat to a call; whoever is absent says why. */
public record MeetingReply(String appointment, ReplyAnswer answer, Optional<String> reason) {}
