package tequio.requests;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.privacy.ProcessingActivity;

/**
 * Store of answered forms, kept while they may be sent again. Nothing in it can be read or compared
 * with other tables without the key that the browser has: addresses may hold tickets of voters.
 */
@Component
public class IdempotencyRecords {

  static final Duration KEPT = ProcessingActivity.ANSWERED_REQUEST.time();

  /** Recorded answer to a form. */
  record Answer(String body, int status, String location) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  IdempotencyRecords(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Records that a form is being processed; waits for another transaction that is processing the
   * same one.
   *
   * @return the answer, if the form was processed before
   */
  Optional<Answer> claim(SubmittedForm sent) {
    int ours =
        with(
                sent,
                """
                insert into answered_request (government, purpose, caller, key, body, at)
                values (:government, :purpose, :caller, :key, :body, :at) on conflict do nothing
                """)
            .param("body", sent.body())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    return ours == 1 ? Optional.empty() : Optional.of(find(sent));
  }

  void keep(SubmittedForm sent, int status, String location) {
    with(sent, "update answered_request set status = :status, location = :location" + THIS)
        .param("status", status)
        .param("location", sent.key().seal(location))
        .update();
  }

  /** Deletes the record of a form that was not carried out, so that it can be sent again. */
  void release(SubmittedForm sent) {
    with(sent, "delete from answered_request" + THIS).update();
  }

  /** Deletes records older than the retention of thirty days, and returns how many. */
  @Transactional
  @CanIgnoreReturnValue
  public int forgetOld() {
    return jdbc.sql("delete from answered_request where at < :before")
        .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
  }

  private static final String THIS =
      " where government = :government and purpose = :purpose and caller = :caller and key = :key";

  private Answer find(SubmittedForm sent) {
    return with(sent, "select body, status, location from answered_request" + THIS)
        .query((row, index) ->
            new Answer(
                row.getString("body"),
                row.getInt("status"),
                sent.key().open(row.getString("location"))))
        .single();
  }

  private JdbcClient.StatementSpec with(SubmittedForm sent, String sql) {
    return jdbc.sql(sql)
        .param("government", sent.government())
        .param("purpose", sent.purpose())
        .param("caller", sent.caller())
        .param("key", sent.key().hash("key", ""));
  }
}
