package tequio.plan.roadmap;

import java.util.Optional;

/** Link to a goal of the 2030 Agenda (1 to 17), with target and indicator where stated. */
public record SdgLink(int goal, Optional<String> target, Optional<String> indicator) {}
