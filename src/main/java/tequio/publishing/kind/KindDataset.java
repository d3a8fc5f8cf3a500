package tequio.publishing.kind;

import java.util.List;

/**
 * A dataset with a row for each document and a column for each component of its content.
 *
 * @param name name in addresses
 * @param columns names of the columns in the order of the components; they are never renamed
 */
public record KindDataset(String name, List<String> columns) {

  public KindDataset {
    columns = List.copyOf(columns);
  }
}
