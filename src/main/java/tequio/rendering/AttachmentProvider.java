package tequio.rendering;

import java.util.Optional;

/** Supplies the data of a document for embedding in its PDF; implemented by features. */
public interface AttachmentProvider {

  Optional<Attachment> find(PrintableDocument document);
}
