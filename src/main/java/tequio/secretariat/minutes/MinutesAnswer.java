package tequio.secretariat.minutes;

import java.util.Optional;
import tequio.kernel.Text;

/**
 * Comment of somebody who attended, and what was done with it.
 *
 * @param by seat that comments
 * @param reason why it was left out
 */
public record MinutesAnswer(int by, Text words, boolean accepted, Optional<Text> reason) {}
