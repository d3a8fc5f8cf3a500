package tequio.declaration.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.declaration.content.DeclarationFields;
import tequio.declaration.content.JointDeclaration;
import tequio.kernel.GovernmentKey;
import tequio.storage.Json;

/** Store of declarations that are being written or signed. */
@Component
@Transactional
public class PendingDeclarations {

  private static final String THIS = " where government = :government and exercise = :exercise";

  private final JdbcClient jdbc;
  private final Clock clock;

  PendingDeclarations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<PendingDeclaration> find(GovernmentKey government, String exercise) {
    return find(government, exercise, "");
  }

  /** The same, with its row locked until the end of the transaction. */
  Optional<PendingDeclaration> hold(GovernmentKey government, String exercise) {
    return find(government, exercise, " for update");
  }

  private Optional<PendingDeclaration> find(
      GovernmentKey government, String exercise, String lock) {
    return jdbc.sql("select * from joint_declaration" + THIS + lock)
        .param("government", government.value())
        .param("exercise", exercise)
        .query(PendingDeclarations::read)
        .optional();
  }

  /** Those open for signatures, of all governments in scope. */
  public List<PendingDeclaration> listSigning() {
    return jdbc.sql("select * from joint_declaration where state = 'signing' order by government")
        .query(PendingDeclarations::read)
        .list();
  }

  /** Whether it was added; not where somebody else began it before. */
  boolean add(GovernmentKey government, String exercise, DeclarationFields fields, UUID by) {
    return jdbc.sql(
                """
                insert into joint_declaration (government, exercise, fields, begun_by, saved)
                values (:government, :exercise, :fields::jsonb, :by, :now) on conflict do nothing
                """)
            .param("government", government.value())
            .param("exercise", exercise)
            .param("fields", Json.MAPPER.writeValueAsString(fields))
            .param("by", by)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  /** Whether it was saved; not where another version was saved since, or it is being signed. */
  boolean save(PendingDeclaration seen, DeclarationFields fields) {
    return jdbc.sql(
                "update joint_declaration set fields = :fields::jsonb, version = version + 1,"
                    + " saved = :now"
                    + THIS
                    + " and version = :version and state = 'drafting'")
            .param("fields", Json.MAPPER.writeValueAsString(fields))
            .param("now", Timestamp.from(clock.instant()))
            .param("government", seen.government().value())
            .param("exercise", seen.exercise())
            .param("version", seen.version())
            .update()
        == 1;
  }

  /** Whether it went from the state that was seen to another. */
  boolean move(PendingDeclaration seen, DeclarationState to, Optional<JointDeclaration> text) {
    return jdbc.sql(
                "update joint_declaration set state = :to, body = :body::jsonb,"
                    + " version = version + 1, saved = :now"
                    + THIS
                    + " and state = :from")
            .param("to", to.word())
            .param("body", text.map(Json.MAPPER::writeValueAsString).orElse(null))
            .param("now", Timestamp.from(clock.instant()))
            .param("government", seen.government().value())
            .param("exercise", seen.exercise())
            .param("from", seen.state().word())
            .update()
        == 1;
  }

  private static PendingDeclaration read(ResultSet row, int number) throws SQLException {
    @Nullable String body = row.getString("body");
    return new PendingDeclaration(
        new GovernmentKey(row.getString("government")),
        row.getString("exercise"),
        DeclarationState.of(row.getString("state")),
        Json.MAPPER.readValue(row.getString("fields"), DeclarationFields.class),
        Optional.ofNullable(body).map(it -> Json.MAPPER.readValue(it, JointDeclaration.class)),
        row.getInt("version"),
        row.getTimestamp("saved").toInstant());
  }
}
