package tequio.publishing.kind;

import java.util.Optional;

/**
 * A kind of thing that becomes public, as the record, the search, the datasets and the feeds need
 * to know it. Its words are {@code kind.<code>} for one and {@code kind.<code>.many} for several.
 */
public sealed interface PublicKind permits DocumentKind, FactKind {

  /** Kind of its {@link tequio.kernel.SubjectReference} and of its entries in the record. */
  String code();

  /** Record of what one of them says. */
  Class<? extends Record> content();

  /** The dataset that has its rows; empty where it has none. */
  Optional<KindDataset> dataset();

  /** Whether the engine keeps its versions or facts; else the feature that declares it does. */
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
