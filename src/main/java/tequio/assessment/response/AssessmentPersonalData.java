package tequio.assessment.response;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/** Who began assessments, answered and replied: keys of accounts, which stay without names. */
@Component
class AssessmentPersonalData implements PersonalDataProvider {

  private final JdbcClient jdbc;

  AssessmentPersonalData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of(
        "assessments",
        list("select government, number, begun::text from assessment where begun_by = ?", who),
        "assessment-answers",
        list(
            """
            select government, number, question, version, body::text, saved::text
            from assessment_answer where saved_by = ? order by saved
            """,
            who),
        "assessment-replies",
        list(
            """
            select government, number, criterion, words, saved::text
            from assessment_reply where saved_by = ? order by saved
            """,
            who),
        "assessment-invitations",
        list(
            """
            select government, number, capacity, invited::text
            from assessment_invitation where invited_by = ? order by invited
            """,
            who));
  }

  private List<Map<String, @Nullable Object>> list(String sql, DataSubject who) {
    return jdbc.sql(sql).param(who.account()).query().listOfRows();
  }

  @Override
  public void erase(DataSubject who) {}
}
