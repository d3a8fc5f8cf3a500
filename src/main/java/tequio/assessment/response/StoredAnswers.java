package tequio.assessment.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.assessment.result.AnsweredQuestion;
import tequio.kernel.GovernmentKey;
import tequio.storage.Json;

/**
 * Answers of assessments, each version of each. They are only added, so that of two people who
 * answer the same question neither loses a word.
 */
@Component
@Transactional
public class StoredAnswers {

  /** One statement saves an answer; the benchmark measures the same one. */
  public static final String SAVE =
      """
      insert into assessment_answer (government, number, judge, question, version, body, saved_by,
        saved)
      values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  StoredAnswers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The newest answer to each question, by its code. */
  public Map<String, StoredAnswer> list(Assessment assessment, int judge) {
    var found = new LinkedHashMap<String, StoredAnswer>();
    jdbc.sql(
            """
            select distinct on (question) version, body, saved, saved_by is not null confirmed
            from assessment_answer
            where government = ? and number = ? and judge = ?
            order by question, version desc
            """)
        .params(assessment.government().value(), assessment.number(), judge)
        .query(StoredAnswers::row)
        .list()
        .forEach(it -> found.put(it.answered().question(), it));
    return found;
  }

  /** How many questions the assessor answered, by number of assessment. */
  public Map<Integer, Integer> countByAssessment(GovernmentKey government) {
    var counts = new LinkedHashMap<Integer, Integer>();
    jdbc.sql(
            """
            select number, count(*) answered from (
              select distinct on (number, question) number, body from assessment_answer
              where government = ? and judge = 1
              order by number, question, version desc) newest
            where body -> 'answer' <> '{"blank": "not-reviewed"}'
            group by number
            """)
        .param(government.value())
        .query(row -> {
          counts.put(row.getInt("number"), row.getInt("answered"));
        });
    return counts;
  }

  /** One version of one answer. */
  public Optional<StoredAnswer> find(
      Assessment assessment, int judge, String question, int version) {
    return jdbc.sql(
            """
            select version, body, saved, saved_by is not null confirmed
            from assessment_answer
            where government = ? and number = ? and judge = ? and question = ? and version = ?
            """)
        .params(assessment.government().value(), assessment.number(), judge, question, version)
        .query(StoredAnswers::row)
        .optional();
  }

  /**
   * Adds an answer after the version that was seen; 0 where there was none.
   *
   * @param by empty where the program answers
   * @return whether that still was the newest
   */
  public boolean save(
      Assessment assessment, int judge, AnsweredQuestion answered, int seen, Optional<UUID> by) {
    return jdbc.sql(SAVE)
            .params(assessment.government().value(), assessment.number(), judge)
            .params(answered.question(), seen + 1, Json.MAPPER.writeValueAsString(answered))
            .param(by.orElse(null))
            .param(clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Whether somebody saved any answer as this assessor. */
  public boolean hasSaved(Assessment assessment, int judge, UUID by) {
    return jdbc.sql(
            """
            select exists (select from assessment_answer
              where government = ? and number = ? and judge = ? and saved_by = ?)
            """)
        .params(assessment.government().value(), assessment.number(), judge, by)
        .query(Boolean.class)
        .single();
  }

  private static StoredAnswer row(ResultSet row, int index) throws SQLException {
    return new StoredAnswer(
        row.getInt("version"),
        Json.MAPPER.readValue(row.getString("body"), AnsweredQuestion.class),
        row.getObject("saved", OffsetDateTime.class).toInstant(),
        row.getBoolean("confirmed"));
  }
}
