package tequio.exercise.content;

import java.net.URI;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * That a product of a step was delivered: the document or the fact that proves it. A later delivery
 * of the same product replaces it.
 *
 * @param product its code in the methodology
 * @param address where the document is read; a fact may have none
 */
public record ProductDelivery(
    String product, Text what, PartialDate delivered, Optional<URI> address) {}
