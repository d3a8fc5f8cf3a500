package tequio.roundtable.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.live.LiveChanges;
import tequio.roundtable.content.RoundtableStage;

/**
 * Store of working tables that were begun. Each operation on a table holds its row, so that two
 * facilitators and forty telephones go one after another; callers set whose rows are in sight.
 */
@Component
public class LiveTables {

  /** Rules of tables that are live. */
  public enum Rule implements BusinessRuleException.Rule {
    /** Nobody has begun it, or it is closed. */
    NOT_LIVE,
    /** It was begun before. */
    BEGUN_BEFORE,
    /** It was cancelled, or its results are public. */
    OVER,
    /** That stage does not take anything now. */
    STAGE_CLOSED,
    /** Somebody took it away meanwhile. */
    GONE
  }

  static final String KIND = "roundtable";

  /** Condition on the table that an operation is about. */
  static final String THIS = " where government = :government and roundtable = :roundtable ";

  private final JdbcClient jdbc;
  private final TableCodes codes;
  private final LiveChanges changes;
  private final Clock clock;

  LiveTables(JdbcClient jdbc, TableCodes codes, LiveChanges changes, Clock clock) {
    this.jdbc = jdbc;
    this.codes = codes;
    this.changes = changes;
    this.clock = clock;
  }

  /** What telephones follow: only that the stage of a table changed. */
  public static SubjectReference stageOf(SubjectReference table) {
    return new SubjectReference("roundtable-stage", table.government(), table.code());
  }

  @Transactional(readOnly = true)
  public Optional<LiveTable> find(SubjectReference table) {
    return of(
            table,
            "select s.*, c.code from roundtable_session s left join roundtable_code c"
                + " using (government, roundtable)"
                + THIS)
        .query((row, n) -> read(row))
        .optional();
  }

  /**
   * Begins a table with its first stage open and gives it a code.
   *
   * @throws BusinessRuleException if it was begun before
   */
  @Transactional
  public void begin(SubjectReference table) {
    int begun =
        of(
                table,
                """
                insert into roundtable_session (government, roundtable, stage, is_open, began)
                values (:government, :roundtable, 'problems', true, :now) on conflict do nothing
                """)
            .param("now", now())
            .update();
    if (begun == 0) {
      throw new BusinessRuleException(Rule.BEGUN_BEFORE);
    }
    codes.add(table);
    tellStage(table);
  }

  /** Opens a stage; whatever other one was open is closed. */
  @Transactional
  public void open(SubjectReference table, RoundtableStage stage) {
    set(table, stage, true);
  }

  /** Closes a stage; nothing happens where another one is going on meanwhile. */
  @Transactional
  public void shut(SubjectReference table, RoundtableStage stage) {
    if (hold(table).stage() == stage) {
      set(table, stage, false);
    }
  }

  private void set(SubjectReference table, RoundtableStage stage, boolean open) {
    requireLive(
        of(
                table,
                "update roundtable_session set stage = :stage, is_open = :open"
                    + THIS
                    + "and closed is null")
            .param("stage", stage.word())
            .param("open", open)
            .update());
    tellStage(table);
  }

  @Transactional
  public void setTrunk(SubjectReference table, String trunk) {
    requireLive(
        of(table, "update roundtable_session set trunk = :trunk" + THIS + "and closed is null")
            .param("trunk", trunk)
            .update());
    tell(table);
  }

  /**
   * Ends a table; its code leads nowhere from now on.
   *
   * @throws BusinessRuleException if it is not live
   */
  @Transactional
  public void close(SubjectReference table) {
    requireLive(
        of(
                table,
                "update roundtable_session set closed = :now, is_open = false"
                    + THIS
                    + "and closed is null")
            .param("now", now())
            .update());
    if (!codes.remove(table)) {
      throw new IllegalStateException("a live table without a code: " + table);
    }
    tellStage(table);
  }

  /** Holds a live table until the end of the transaction. */
  LiveTable hold(SubjectReference table) {
    return of(
            table,
            "select *, null as code from roundtable_session"
                + THIS
                + "and closed is null for update")
        .query((row, n) -> read(row))
        .optional()
        .orElseThrow(() -> new BusinessRuleException(Rule.NOT_LIVE));
  }

  /** Holds a live table whose stage takes what people send. */
  void hold(SubjectReference table, RoundtableStage stage) {
    if (!hold(table).takes(stage)) {
      throw new BusinessRuleException(Rule.STAGE_CLOSED, stage);
    }
  }

  /** Takes the next number of a table. */
  int next(SubjectReference table) {
    return of(
            table,
            "update roundtable_session set next = next + 1"
                + THIS
                + "and closed is null returning next - 1")
        .query(Integer.class)
        .optional()
        .orElseThrow(() -> new BusinessRuleException(Rule.NOT_LIVE));
  }

  /** Tells the screens of a table that something changed. */
  void tell(SubjectReference table) {
    changes.announce(table);
  }

  /** Tells telephones too, which draw again only what their stage asks. */
  void tellStage(SubjectReference table) {
    changes.announce(table);
    changes.announce(stageOf(table));
  }

  /** A statement with the keys of a table. */
  JdbcClient.StatementSpec of(SubjectReference table, String sql) {
    return jdbc.sql(sql)
        .param("government", table.government().value())
        .param("roundtable", table.code());
  }

  OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /** Requires that an operation found what it is about. */
  static void requireThere(int rows) {
    if (rows == 0) {
      throw new BusinessRuleException(Rule.GONE);
    }
  }

  private static void requireLive(int rows) {
    if (rows == 0) {
      throw new BusinessRuleException(Rule.NOT_LIVE);
    }
  }

  private static LiveTable read(ResultSet row) throws SQLException {
    return new LiveTable(
        Optional.ofNullable(row.getString("code")),
        RoundtableStage.find(row.getString("stage")).orElseThrow(),
        row.getBoolean("is_open"),
        row.getTimestamp("closed") != null,
        Optional.ofNullable(row.getString("trunk")));
  }
}
