package tequio.archive.content;

import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * What is said of a document that was uploaded.
 *
 * @param dated the day it says of itself
 * @param author office or organisation that made it
 * @param step code of the step of the exercise it belongs to
 * @param event number of the event it shows or belongs to
 * @param alternative what it says, for those who cannot open or read the file
 * @param file its copy is kept here; a document that is only elsewhere has its address
 */
public record ArchiveDocument(
    Text title,
    ArchiveDocumentType type,
    PartialDate dated,
    Text author,
    Optional<String> step,
    Optional<String> event,
    Text alternative,
    Source file) {}
