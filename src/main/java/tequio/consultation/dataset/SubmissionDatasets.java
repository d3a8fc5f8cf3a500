package tequio.consultation.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.consultation.content.SubmissionChannel;
import tequio.data.dataset.Column;
import tequio.data.dataset.CommonColumns;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.DatasetProvider;
import tequio.data.dataset.GovernmentNameHistory;
import tequio.data.dataset.GovernmentRow;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;
import tequio.kernel.GovernmentKey;

/** The dataset of public submissions; what was removed is in none of its files. */
@Component
@Order(60)
class SubmissionDatasets implements DatasetProvider {

  private static final int HELD = 500;

  private final JdbcClient jdbc;
  private final GovernmentNameHistory names;

  SubmissionDatasets(JdbcClient jdbc, GovernmentNameHistory names) {
    this.jdbc = jdbc;
    this.names = names;
  }

  @Override
  public List<Dataset<?>> list() {
    return List.of(
        new Dataset<>(
            "planteamientos",
            columns(),
            (extent, asOf, walker) ->
                keys(extent)
                    .ifPresent(keys ->
                        names.<SubmissionRow>named(
                            asOf,
                            SubmissionRow::government,
                            take -> each(keys, asOf, take),
                            walker))));
  }

  /**
   * Governments by key.
   *
   * @param beyond key at which the range ends, exclusive
   */
  private record KeyRange(String prefix, String from, String beyond) {}

  private static Optional<KeyRange> keys(DatasetScope extent) {
    return switch (extent) {
      case DatasetScope.Everything all -> Optional.of(new KeyRange("", "", "z"));
      case DatasetScope.OfGovernment(var home) -> Optional.of(new KeyRange(home.value(), "", "z"));
      case DatasetScope.OfPlan plan -> Optional.empty();
      case DatasetScope.OfCommitment commitment -> Optional.empty();
      case DatasetScope.Range range ->
          keys(range.of())
              .map(it -> new KeyRange(it.prefix(), range.from(), range.beyond().orElse("z")));
    };
  }

  private void each(KeyRange keys, AsOf asOf, Consumer<SubmissionRow> take) {
    jdbc.sql(
            """
            select government, consultation, number, words, topic, place, channel, received_at
            from submission
            where state = 'published' and decided_at < :until
              and government like :prefix and government >= :from and government < :beyond
            order by government, length(consultation), consultation, number
            """)
        .withFetchSize(HELD)
        .param("until", asOf.until().atOffset(ZoneOffset.UTC))
        .param("prefix", keys.prefix() + "%")
        .param("from", keys.from())
        .param("beyond", keys.beyond())
        .query(row -> {
          take.accept(read(row));
        });
  }

  private static SubmissionRow read(ResultSet row) throws SQLException {
    return new SubmissionRow(
        new GovernmentKey(row.getString("government")),
        Integer.parseInt(row.getString("consultation")),
        row.getInt("number"),
        row.getString("words"),
        Optional.ofNullable(row.getString("topic")),
        Optional.ofNullable(row.getString("place")),
        SubmissionChannel.find(row.getString("channel")).orElseThrow(),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }

  private static List<Column<GovernmentRow<SubmissionRow>>> columns() {
    return CommonColumns.all(
        CommonColumns.where(GovernmentRow::government),
        List.of(
            Column.<GovernmentRow<SubmissionRow>>number("consulta", row -> row.it().consultation())
                .key(),
            Column.<GovernmentRow<SubmissionRow>>number("planteamiento", row -> row.it().number())
                .key(),
            Column.text("planteamiento_texto", row -> row.it().words()),
            Column.text("planteamiento_tema", row -> row.it().topic()),
            Column.text("planteamiento_lugar", row -> row.it().place()),
            Column.text("planteamiento_canal", row -> row.it().channel().word()),
            Column.moment("planteamiento_recibido", row -> row.it().received())));
  }
}
