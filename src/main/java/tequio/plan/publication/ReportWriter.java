package tequio.plan.publication;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.Actor;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.ReportsAndVerifications;
import tequio.storage.Json;
import tequio.storage.JsonEquality;

/** Stores reports and verifications; those equal to one before are ignored. */
@Component
class ReportWriter {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  ReportWriter(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  int addReports(MatchedEntry it, ReportsAndVerifications known, Instant recorded) {
    int last = last("progress_report", it.key());
    var added = added(it.entry().reports(), known.reports());
    for (int i = 0; i < added.size(); i++) {
      add(it.key(), last + i + 1, added.get(i), recorded);
    }
    return added.size();
  }

  int addVerifications(MatchedEntry it, ReportsAndVerifications known, Instant recorded) {
    int last = last("verification", it.key());
    var added = added(it.entry().verifications(), known.verifications());
    for (int i = 0; i < added.size(); i++) {
      add(it.key(), last + i + 1, added.get(i), recorded);
    }
    return added.size();
  }

  /** Returns the facts that equal neither a stored one nor one before them in the file. */
  private static <T> List<T> added(List<T> facts, List<ReportsAndVerifications.Filed<T>> stored) {
    var known = new ArrayList<T>(stored.stream().map(it -> it.fact()).toList());
    int before = known.size();
    for (var fact : facts) {
      if (known.stream().noneMatch(it -> JsonEquality.same(it, fact))) {
        known.add(fact);
      }
    }
    return List.copyOf(known.subList(before, known.size()));
  }

  /** Returns the last number, counting erased facts; 0 if there is none. */
  private int last(String table, CommitmentKey key) {
    return jdbc.sql(
            "select coalesce(max(number), 0) from %s where government = :government and commitment = :commitment"
                .formatted(table))
        .param("government", key.government().value())
        .param("commitment", key.number())
        .query(Integer.class)
        .single();
  }

  /** Adds the next report of a commitment. */
  ProgressReported addNext(CommitmentKey key, ProgressReport report, Instant recorded) {
    return add(key, last("progress_report", key) + 1, report, recorded);
  }

  /** Adds the next verification of a commitment. */
  ProofVerified addNext(CommitmentKey key, Verification verification, Instant recorded) {
    return add(key, last("verification", key) + 1, verification, recorded);
  }

  @CanIgnoreReturnValue
  private ProgressReported add(
      CommitmentKey key, int number, ProgressReport report, Instant recorded) {
    var sources = report.evidence().stream().map(ProgressReport.Evidence::where).toList();
    var from = provenance(report.voice(), report.by(), report.on(), recorded, sources);
    var made = new ProgressReported(key, number, report, from);
    write(made);
    events.publishEvent(made);
    return made;
  }

  /** Inserts the rows of a report without publishing an event. */
  void write(ProgressReported made) {
    var key = made.commitment();
    var report = made.report();
    int number = made.number();
    insert(
        "progress_report",
        key,
        number,
        report.activity().orElse(null),
        bare(report),
        made.provenance());
    for (int i = 0; i < report.evidence().size(); i++) {
      jdbc.sql(
              """
              insert into evidence (government, commitment, report, number, body)
              values (:government, :commitment, :report, :number, :body::jsonb)
              """)
          .param("government", key.government().value())
          .param("commitment", key.number())
          .param("report", number)
          .param("number", i + 1)
          .param("body", Json.MAPPER.writeValueAsString(report.evidence().get(i)))
          .update();
    }
  }

  @CanIgnoreReturnValue
  private ProofVerified add(CommitmentKey key, int number, Verification made, Instant recorded) {
    var from = provenance(made.voice(), made.by(), made.on(), recorded, List.of());
    var verified = new ProofVerified(key, number, made, from);
    write(verified);
    events.publishEvent(verified);
    return verified;
  }

  /** Inserts the row of a verification without publishing an event. */
  void write(ProofVerified made) {
    var its = made.verification();
    insert(
        "verification",
        made.commitment(),
        made.number(),
        its.activity().orElse(null),
        its,
        made.provenance());
  }

  private void insert(
      String table,
      CommitmentKey key,
      int number,
      @Nullable Integer activity,
      Object body,
      Provenance from) {
    jdbc.sql(
            """
            insert into %s (government, commitment, number, activity, body, provenance, recorded)
            values (:government, :commitment, :number, :activity, :body::jsonb,
              :provenance::jsonb, :recorded)
            """
                .formatted(table))
        .param("government", key.government().value())
        .param("commitment", key.number())
        .param("number", number)
        .param("activity", activity)
        .param("body", Json.MAPPER.writeValueAsString(body))
        .param("provenance", Json.MAPPER.writeValueAsString(from))
        .param("recorded", from.recorded().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static ProgressReport bare(ProgressReport report) {
    return new ProgressReport(
        report.activity(),
        report.voice(),
        report.by(),
        report.on(),
        report.reported(),
        report.note(),
        List.of());
  }

  private static Provenance provenance(
      ReportingParty voice, Actor by, PartialDate on, Instant recorded, List<Source> sources) {
    return new Provenance(voice, by, Known.of(on), recorded, sources);
  }
}
