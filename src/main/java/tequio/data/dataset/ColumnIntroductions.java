package tequio.data.dataset;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since which day columns that were added later stand in dataset files; older files lack them. */
@Component
public class ColumnIntroductions {

  /** The dataset that had its columns from the beginning. */
  private static final String FIRST = "gobiernos";

  private final JdbcClient jdbc;

  ColumnIntroductions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The dataset with the columns that its file of that day has. */
  public Dataset<?> asOf(Dataset<?> dataset, LocalDate cut) {
    var shown = dataset;
    for (var column : dataset.name().equals(FIRST) ? List.<String>of() : later(cut)) {
      shown = shown.without(column);
    }
    return shown;
  }

  private List<String> later(LocalDate cut) {
    return jdbc.sql("select name from dataset_column where since > ? order by name")
        .param(cut)
        .query((row, number) -> row.getString("name"))
        .list();
  }
}
