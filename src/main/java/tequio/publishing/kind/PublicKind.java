package tequio.publishing.kind;

import java.util.Optional;

/**
 * A kind of public document or fact, as the record, the search, the datasets and the feeds need to
 * know it. Its message keys are {@code kind.<code>} for one and {@code kind.<code>.many} for
 * several.
 */
public sealed interface PublicKind permits DocumentKind, FactKind {

  /**
   * Code, used as kind of its {@link tequio.kernel.SubjectReference} and of its entries in the
   * record.
   */
  String code();

  /** Type of the content. */
  Class<? extends Record> content();

  /** Dataset with its rows; empty if it has none. */
  Optional<KindDataset> dataset();

  /**
   * Whether the engine keeps its versions or facts; otherwise the feature that declares it does.
   */
  boolean isStoredHere();

  /** Message key of its name. */
  default String nameKey() {
    return "kind." + code();
  }

  /** Message key of its name in the plural. */
  default String pluralKey() {
    return nameKey() + ".many";
  }
}
