package tequio.data.dataset;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days on which later columns were added to datasets; files of earlier days lack them. */
@Component
public class ColumnIntroductions {

  /** Dataset whose columns all existed from the beginning. */
  private static final String FIRST = "gobiernos";

  private final JdbcClient jdbc;

  ColumnIntroductions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the dataset with the columns that its file of that day has. */
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
