package tequio.plan.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.version.InstallationTotals.GovernmentTotals;
import tequio.storage.Json;
import tequio.storage.JsonParseCache;
import tools.jackson.core.type.TypeReference;

/** Row mappers of published versions. */
final class PublishedRowMappers {

  private static final JsonParseCache<CommitmentContent> COMMITMENTS =
      new JsonParseCache<>(CommitmentContent.class, 4L << 20);
  private static final JsonParseCache<ProgressReport> REPORTS =
      new JsonParseCache<>(ProgressReport.class, 1L << 20);
  private static final JsonParseCache<Verification> VERIFICATIONS =
      new JsonParseCache<>(Verification.class, 1L << 20);
  private static final JsonParseCache<Provenance> PROVENANCES =
      new JsonParseCache<>(Provenance.class, 1L << 20);
  private static final JsonParseCache<List<GovernmentKey>> JOINTLY =
      new JsonParseCache<>(new TypeReference<>() {}, 1L << 16);
  private static final JsonParseCache<List<PlanVersion.Listed>> LISTED =
      new JsonParseCache<>(new TypeReference<>() {}, 1L << 19);
  private static final JsonParseCache<PlanContent> PLANS =
      new JsonParseCache<>(PlanContent.class, 1L << 20);

  /** Report or verification with its commitment. */
  record TrackedRow(CommitmentKey key, ReportsAndVerifications.Filed<?> filed) {}

  /** Number of dates of a commitment that later versions moved. */
  record MovedRow(CommitmentKey key, int dates) {}

  static MovedRow moved(ResultSet row, int index) throws SQLException {
    return new MovedRow(
        new CommitmentKey(government(row), row.getInt("number")), row.getInt("dates"));
  }

  static CommitmentVersion commitment(ResultSet row, int index) throws SQLException {
    return new CommitmentVersion(
        new CommitmentKey(government(row), row.getInt("number")),
        row.getInt("version"),
        COMMITMENTS.read(row.getString("body")),
        JOINTLY.read(row.getString("jointly")),
        PROVENANCES.read(row.getString("provenance")),
        reason(row));
  }

  static PlanVersion plan(ResultSet row, int index) throws SQLException {
    return new PlanVersion(
        government(row),
        row.getInt("version"),
        PLANS.read(row.getString("body")),
        LISTED.read(row.getString("listed")),
        PROVENANCES.read(row.getString("provenance")),
        reason(row));
  }

  static GovernmentTotals totals(ResultSet row, int index) throws SQLException {
    return new GovernmentTotals(
        government(row),
        row.getInt("plans"),
        row.getInt("standing"),
        row.getInt("commitments"),
        row.getInt("reported"));
  }

  static PlanSummary summary(ResultSet row, int index) throws SQLException {
    var content = PLANS.read(row.getString("body"));
    return new PlanSummary(
        government(row),
        content.code(),
        content.title(),
        content.voice(),
        content.start(),
        content.end(),
        row.getInt("listed"),
        recorded(row),
        row.getObject("first", OffsetDateTime.class).toInstant(),
        row.getBoolean("withdrawn"));
  }

  static TrackedRow tracked(ResultSet row, int index) throws SQLException {
    var reader = row.getBoolean("is_report") ? REPORTS : VERIFICATIONS;
    return new TrackedRow(
        new CommitmentKey(government(row), row.getInt("commitment")),
        new ReportsAndVerifications.Filed<>(
            row.getInt("number"), reader.read(row.getString("body")), recorded(row)));
  }

  static PlanChange change(ResultSet row, int index) throws SQLException {
    return new PlanChange(
        new SubjectReference(row.getString("kind"), government(row), row.getString("code")),
        row.getInt("version"),
        Json.MAPPER.readValue(row.getString("title"), Text.class),
        recorded(row));
  }

  private static GovernmentKey government(ResultSet row) throws SQLException {
    return new GovernmentKey(row.getString("government"));
  }

  private static Optional<Text> reason(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("reason"))
        .map(json -> Json.MAPPER.readValue(json, Text.class));
  }

  private static Instant recorded(ResultSet row) throws SQLException {
    return row.getObject("recorded", OffsetDateTime.class).toInstant();
  }

  private PublishedRowMappers() {}
}
