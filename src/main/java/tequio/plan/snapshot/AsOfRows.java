package tequio.plan.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.storage.Json;
import tools.jackson.core.type.TypeReference;

/** Row mappers of the snapshot statements. */
final class AsOfRows {

  private record Written<T>(int number, OffsetDateTime recorded, T fact) {

    CommitmentSnapshot.Said<T> said() {
      return new CommitmentSnapshot.Said<>(number, recorded.toInstant(), fact);
    }
  }

  static CommitmentVersion commitment(ResultSet row) throws SQLException {
    return new CommitmentVersion(
        new CommitmentKey(government(row), row.getInt("number")),
        row.getInt("version"),
        Json.MAPPER.readValue(row.getString("body"), CommitmentContent.class),
        Json.MAPPER.readValue(row.getString("jointly"), new TypeReference<>() {}),
        provenance(row),
        text(row.getString("reason")));
  }

  static List<CommitmentSnapshot.Said<ProgressReport>> reports(ResultSet row) throws SQLException {
    var type = new TypeReference<List<Written<ProgressReport>>>() {};
    return Json.MAPPER.readValue(row.getString("reports"), type).stream()
        .map(Written::said)
        .toList();
  }

  static List<CommitmentSnapshot.Said<Verification>> verifications(ResultSet row)
      throws SQLException {
    var type = new TypeReference<List<Written<Verification>>>() {};
    return Json.MAPPER.readValue(row.getString("verifications"), type).stream()
        .map(Written::said)
        .toList();
  }

  static Optional<PlanContent> planContent(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("plan_body"))
        .map(body -> Json.MAPPER.readValue(body, PlanContent.class));
  }

  static Optional<CommitmentSnapshot.PlanName> planName(ResultSet row) throws SQLException {
    String government = row.getString("plan_government");
    return government == null
        ? Optional.empty()
        : Optional.of(
            new CommitmentSnapshot.PlanName(
                new GovernmentKey(government), row.getString("plan_code")));
  }

  static PlanVersion plan(ResultSet row) throws SQLException {
    return new PlanVersion(
        government(row),
        row.getInt("version"),
        Json.MAPPER.readValue(row.getString("body"), PlanContent.class),
        Json.MAPPER.readValue(
            row.getString("listed"), new TypeReference<List<PlanVersion.Listed>>() {}),
        provenance(row),
        text(row.getString("reason")));
  }

  static PublishedChange change(ResultSet row) throws SQLException {
    return new PublishedChange(
        ChangeKind.valueOf(row.getString("kind")),
        government(row),
        row.getString("code"),
        row.getInt("version"),
        Json.MAPPER.readValue(row.getString("title"), Text.class),
        text(row.getString("reason")),
        provenance(row),
        instant(row.getObject("recorded", OffsetDateTime.class)));
  }

  private static GovernmentKey government(ResultSet row) throws SQLException {
    return new GovernmentKey(row.getString("government"));
  }

  private static Provenance provenance(ResultSet row) throws SQLException {
    return Json.MAPPER.readValue(row.getString("provenance"), Provenance.class);
  }

  private static Optional<Text> text(@Nullable String json) {
    return Optional.ofNullable(json).map(it -> Json.MAPPER.readValue(it, Text.class));
  }

  private static Instant instant(OffsetDateTime moment) {
    return moment.toInstant();
  }

  private AsOfRows() {}
}
