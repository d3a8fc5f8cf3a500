package tequio.assessment.ranking;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.assessment.scoring.ScoreRange;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PagesChanged;
import tequio.storage.Json;

/** Editions of rankings with their entries. A stored edition never changes. */
@Component
public class Rankings {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Rankings(JdbcClient jdbc, JdbcTemplate batches, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.events = events;
    this.clock = clock;
  }

  /** By code, newest edition first. */
  public List<RankingEdition> list() {
    return jdbc.sql("select body from ranking_edition order by code, edition desc")
        .query((row, n) -> edition(row))
        .list();
  }

  /** Those that were stored before a moment, by code and edition. */
  public List<RankingEdition> listBefore(Instant until) {
    return jdbc.sql(
            """
            select body from ranking_edition where stored is null or stored < ?
            order by code collate "C", edition collate "C"
            """)
        .param(until.atOffset(ZoneOffset.UTC))
        .query((row, n) -> edition(row))
        .list();
  }

  /** Newest first. */
  public List<RankingEdition> editions(String code) {
    return jdbc.sql("select body from ranking_edition where code = ? order by edition desc")
        .param(code)
        .query((row, n) -> edition(row))
        .list();
  }

  public List<RankingEntry> entries(RankingEdition edition) {
    return jdbc.sql("select * from ranking_entry where code = ? and edition = ?")
        .params(edition.code(), edition.edition())
        .query((row, n) -> entry(row))
        .list();
  }

  /** Stores an edition that is not there yet; whether it was not, and its code is of no other. */
  @CanIgnoreReturnValue
  @Transactional
  public boolean add(RankingEdition edition, List<RankingEntry> entries) {
    int added =
        jdbc.sql(
                """
                insert into ranking_edition (code, edition, body, stored) values (?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(edition.code(), edition.edition(), Json.MAPPER.writeValueAsString(edition))
            .param(clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (added == 1) {
      batches.batchUpdate(
          "insert into ranking_entry values (?, ?, ?, ?, ?, ?, ?)",
          entries.stream().map(it -> row(edition, it)).toList());
      events.publishEvent(new PagesChanged(GovernmentKey.FEDERATION));
    }
    return added == 1;
  }

  private static @org.jspecify.annotations.Nullable Object[] row(
      RankingEdition edition, RankingEntry it) {
    var score = it.score().find();
    return new @org.jspecify.annotations.Nullable Object[] {
      edition.code(),
      edition.edition(),
      it.government().value(),
      score.map(ScoreRange::low).orElse(null),
      score.map(ScoreRange::high).orElse(null),
      it.achieved().map(Fraction::done).orElse(null),
      it.achieved().map(Fraction::of).orElse(null)
    };
  }

  private static RankingEdition edition(ResultSet row) throws SQLException {
    return Json.MAPPER.readValue(row.getString("body"), RankingEdition.class);
  }

  private static RankingEntry entry(ResultSet row) throws SQLException {
    var low = Optional.ofNullable(row.getBigDecimal("low"));
    BigDecimal high = row.getBigDecimal("high");
    Known<ScoreRange> score =
        low.map(it -> Known.of(new ScoreRange(it, high))).orElseGet(Known::notSeen);
    var of = Optional.ofNullable(row.getObject("applicable", Integer.class));
    int achieved = row.getInt("achieved");
    return new RankingEntry(
        new GovernmentKey(row.getString("government")),
        score,
        of.map(it -> new Fraction(achieved, it)));
  }
}
