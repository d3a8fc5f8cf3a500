package tequio.data.file;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Store of the measures of files of past days, recorded when each was first made; they never
 * change.
 */
@Component
public class SnapshotChecksums {

  private static final Logger LOG = LoggerFactory.getLogger(SnapshotChecksums.class);

  private final JdbcClient jdbc;

  SnapshotChecksums(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Measures of a file of a past day. */
  public record File(String dataset, LocalDate cut, Format format, FileStats measure) {}

  /** Returns the recorded files of these days, newest day first. */
  public List<File> of(Collection<LocalDate> cuts) {
    return jdbc.sql(
            """
            select dataset, cut, format, row_count, bytes, sha256 from dataset_file
            where cut = any (:cuts::date[])
            order by cut desc, dataset, format
            """)
        .param("cuts", cuts.stream().map(LocalDate::toString).toArray(String[]::new))
        .query((row, n) ->
            new File(
                row.getString("dataset"),
                row.getObject("cut", LocalDate.class),
                Format.find(row.getString("format")).orElseThrow(),
                new FileStats(
                    row.getLong("row_count"), row.getLong("bytes"), row.getString("sha256"))))
        .list();
  }

  /** Records the first measures; logs an error if the file had a different checksum before. */
  public void keep(FileRequest asked, FileStats measure) {
    var cut = asked.asOf().cut().orElseThrow();
    jdbc.sql(
            """
            insert into dataset_file values (:dataset, :cut, :format, :rows, :bytes, :sha256)
            on conflict do nothing
            """)
        .param("dataset", asked.dataset().name())
        .param("cut", cut)
        .param("format", asked.format().ending())
        .param("rows", measure.rows())
        .param("bytes", measure.bytes())
        .param("sha256", measure.sha256())
        .update();
    find(asked)
        .filter(first -> !first.equals(measure.sha256()))
        .ifPresent(first ->
            LOG.error(
                "{} was {} when it was first made, and is {} now",
                asked.name(),
                first,
                measure.sha256()));
  }

  private Optional<String> find(FileRequest asked) {
    return jdbc.sql(
            """
            select sha256 from dataset_file
            where dataset = :dataset and cut = :cut and format = :format
            """)
        .param("dataset", asked.dataset().name())
        .param("cut", asked.asOf().cut().orElseThrow())
        .param("format", asked.format().ending())
        .query(String.class)
        .optional();
  }
}
