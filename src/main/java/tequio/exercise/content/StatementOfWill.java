package tequio.exercise.content;

import java.net.URI;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * That the mayor and the council want an exercise, said in public.
 *
 * @param by office of each who said it
 * @param address of the document or the recording
 */
public record StatementOfWill(Text words, Text by, PartialDate said, Optional<URI> address) {}
