package tequio.plan.roadmap;

import java.util.Optional;

/** Goal of the 2030 Agenda it serves (1 to 17), with its target and indicator where told. */
public record SdgLink(int goal, Optional<String> target, Optional<String> indicator) {}
