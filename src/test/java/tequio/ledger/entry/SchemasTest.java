package tequio.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.ledger.history.Erasure;
import tequio.plan.publication.ProgressReported;
import tequio.plan.publication.ProofVerified;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.withdrawal.PlanWithdrawal;
import tequio.publishing.schema.SchemaGenerator;

/**
 * The records that become public and the schemas that promise their form. Where a record changes
 * before anything was released: {@code -Dtequio.write-schemas=true}. Afterwards the old schema
 * stays, the new form gets the next number, and an {@code BodyUpcaster} reads the old.
 */
class SchemasTest {

  private static final Path PLAN = Path.of("src/main/java/tequio/plan/publication");
  private static final Path WITHDRAWAL = Path.of("src/main/java/tequio/plan/withdrawal");
  private static final Path AUDIT = Path.of("src/main/java/tequio/audit");
  private static final Path LEDGER = Path.of("src/main/java/tequio/ledger/history");

  /** Where a kind's schema lies and which record it describes. */
  private record Promise(Path folder, Class<? extends Record> body) {}

  private static final Map<String, Promise> NEWEST =
      Map.of(
          "commitment.v1", new Promise(PLAN, CommitmentVersion.class),
          "plan.v1", new Promise(PLAN, PlanVersion.class),
          "progress-report.v1", new Promise(PLAN, ProgressReported.class),
          "verification.v1", new Promise(PLAN, ProofVerified.class),
          "plan-withdrawal.v1", new Promise(WITHDRAWAL, PlanWithdrawal.class),
          "erasure.v1", new Promise(LEDGER, Erasure.class),
          "audit-head.v1", new Promise(AUDIT, sealed()));

  /** What its module shows to nobody else. */
  private static Class<? extends Record> sealed() {
    try {
      return Class.forName("tequio.audit.AuditHead$Sealed").asSubclass(Record.class);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "commitment.v1",
        "plan.v1",
        "progress-report.v1",
        "verification.v1",
        "plan-withdrawal.v1",
        "erasure.v1",
        "audit-head.v1"
      })
  void a_schema_says_what_its_record_says(String form) throws IOException {
    var promise = NEWEST.getOrDefault(form, new Promise(LEDGER, Erasure.class));
    Path file = promise.folder().resolve(form + ".schema.json");
    String follows = SchemaGenerator.write(form.substring(0, form.indexOf('.')), promise.body());
    if (Boolean.getBoolean("tequio.write-schemas")) {
      Files.writeString(file, follows);
    }

    assertThat(Files.readString(file)).isEqualTo(follows);
  }
}
