package tequio.gathering.content;

import java.util.Optional;
import tequio.kernel.Text;

/**
 * An item of a programme.
 *
 * @param at hour and minutes: {@code 10:30}
 * @param speaker who speaks, with office or organisation
 */
public record ProgrammeItem(String at, Text what, Optional<Text> speaker) {}
