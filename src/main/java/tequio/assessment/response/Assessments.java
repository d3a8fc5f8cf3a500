package tequio.assessment.response;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.assessment.instrument.Respondent;
import tequio.kernel.GovernmentKey;

/** Assessments of governments, as PostgreSQL keeps them. */
@Component
@Transactional
public class Assessments {

  private static final String THIS = " where government = :government and number = :number";

  private final JdbcClient jdbc;
  private final Clock clock;

  Assessments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What is needed to begin one. */
  public record Beginning(
      String instrument,
      int version,
      Respondent capacity,
      String assessor,
      Optional<LocalDate> due,
      Optional<String> assessed) {

    /** Of a government. */
    public Beginning(
        String instrument,
        int version,
        Respondent capacity,
        String assessor,
        Optional<LocalDate> due) {
      this(instrument, version, capacity, assessor, due, Optional.empty());
    }
  }

  /** Newest first; discarded ones are left out. */
  public List<Assessment> list(GovernmentKey government) {
    return jdbc.sql(
            """
            select * from assessment where government = ? and state <> 'discarded'
            order by number desc
            """)
        .param(government.value())
        .query(Assessments::row)
        .list();
  }

  /** Those that are being answered or replied to, of all governments in scope. */
  public List<Assessment> listWorking() {
    return jdbc.sql(
            """
            select * from assessment where state in ('answering', 'replying')
            order by government, number
            """)
        .query(Assessments::row)
        .list();
  }

  public Optional<Assessment> find(GovernmentKey government, int number) {
    return one("select * from assessment" + THIS, government, number)
        .query(Assessments::row)
        .optional();
  }

  /** The same, which nobody else changes until the transaction ends. */
  Optional<Assessment> hold(GovernmentKey government, int number) {
    return one("select * from assessment" + THIS + " for update", government, number)
        .query(Assessments::row)
        .optional();
  }

  /** Begins one under a number that no other and no published result has. */
  public Assessment begin(GovernmentKey government, Beginning it, UUID by) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
        .param("assessment/" + government)
        .query((row, n) -> true)
        .list();
    int number = nextNumber(government);
    jdbc.sql(
            """
            insert into assessment (government, number, instrument, instrument_version, capacity,
              assessor, due, assessed, begun_by, begun)
            values (:government, :number, :instrument, :version, :capacity, :assessor, :due,
              :assessed, :by, :at)
            """)
        .param("government", government.value())
        .param("number", number)
        .param("instrument", it.instrument())
        .param("version", it.version())
        .param("capacity", it.capacity().word())
        .param("assessor", it.assessor())
        .param("due", it.due().orElse(null))
        .param("assessed", it.assessed().orElse(null))
        .param("by", by)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return find(government, number).orElseThrow();
  }

  private int nextNumber(GovernmentKey government) {
    return jdbc.sql(
            """
            select 1 + coalesce(max(number), 0) from (
              select number from assessment where government = :government
              union all
              select code::int from document
                where government = :government and kind = 'assessment') known
            """)
        .param("government", government.value())
        .query(Integer.class)
        .single();
  }

  /** Moves it on; answers whether it still stood where it was read. */
  boolean move(Assessment from, AssessmentState to, Optional<LocalDate> replyUntil) {
    return one(
                "update assessment set state = :to, reply_until = :until"
                    + THIS
                    + " and state = :from",
                from.government(),
                from.number())
            .param("to", to.word())
            .param("until", replyUntil.orElse(null))
            .param("from", from.state().word())
            .update()
        == 1;
  }

  boolean publish(Assessment it, int edition) {
    return one(
                "update assessment set state = 'frozen', edition = :edition, reason = null" + THIS,
                it.government(),
                it.number())
            .param("edition", edition)
            .update()
        == 1;
  }

  boolean reopen(Assessment it, String reason) {
    return one(
                "update assessment set state = 'answering', reply_until = null, reason = :reason"
                    + THIS
                    + " and state = 'frozen'",
                it.government(),
                it.number())
            .param("reason", reason)
            .update()
        == 1;
  }

  /** Says what a second assessor answers; it is drawn once. */
  boolean draw(Assessment it, ReviewSample sample) {
    return one(
                "update assessment set seed = :seed, sample = :sample"
                    + THIS
                    + " and seed is null and state = 'answering'",
                it.government(),
                it.number())
            .param("seed", sample.seed())
            .param("sample", sample.percent())
            .update()
        == 1;
  }

  /** Of one that was discarded; answers how many there were. */
  @CanIgnoreReturnValue
  int forgetAnswers(Assessment it) {
    return jdbc.sql("delete from assessment_answer where government = ? and number = ?")
        .params(it.government().value(), it.number())
        .update();
  }

  private JdbcClient.StatementSpec one(String sql, GovernmentKey government, int number) {
    return jdbc.sql(sql).param("government", government.value()).param("number", number);
  }

  private static Assessment row(ResultSet row, int index) throws SQLException {
    var seed = Optional.ofNullable(row.getString("seed"));
    int percent = row.getInt("sample");
    return new Assessment(
        new GovernmentKey(row.getString("government")),
        row.getInt("number"),
        row.getString("instrument"),
        row.getInt("instrument_version"),
        Respondent.of(row.getString("capacity")),
        row.getString("assessor"),
        AssessmentState.of(row.getString("state")),
        Optional.ofNullable(row.getObject("due", LocalDate.class)),
        Optional.ofNullable(row.getObject("reply_until", LocalDate.class)),
        seed.map(it -> new ReviewSample(it, percent)),
        row.getInt("edition"),
        Optional.ofNullable(row.getString("reason")),
        Optional.ofNullable(row.getString("assessed")));
  }
}
