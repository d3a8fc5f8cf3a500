package tequio.plan.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
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

/** Stores reports and verifications; those equal to a stored one are ignored. */
@Component
class ReportWriter {

  private final JdbcClient client;
  private final JdbcTemplate jdbc;
  private final ApplicationEventPublisher events;

  ReportWriter(JdbcClient client, JdbcTemplate jdbc, ApplicationEventPublisher events) {
    this.client = client;
    this.jdbc = jdbc;
    this.events = events;
  }

  int addReports(MatchedEntry it, ReportsAndVerifications known, Instant recorded) {
    int number = last("progress_report", it.key());
    var made = new ArrayList<ProgressReported>();
    for (var report : added(it.entry().reports(), known.reports())) {
      made.add(reported(it.key(), ++number, report, recorded));
    }
    writeReports(made);
    made.forEach(events::publishEvent);
    return made.size();
  }

  int addVerifications(MatchedEntry it, ReportsAndVerifications known, Instant recorded) {
    int number = last("verification", it.key());
    var made = new ArrayList<ProofVerified>();
    for (var verification : added(it.entry().verifications(), known.verifications())) {
      made.add(verified(it.key(), ++number, verification, recorded));
    }
    writeVerifications(made);
    made.forEach(events::publishEvent);
    return made.size();
  }

  /** Returns the facts that equal neither a stored one nor one before them in the file. */
  private static <T> List<T> added(List<T> facts, List<ReportsAndVerifications.Filed<T>> stored) {
    return JsonEquality.listNew(facts, stored.stream().map(it -> it.fact()).toList());
  }

  /** Returns the last number, counting erased facts; 0 if there is none. */
  private int last(String table, CommitmentKey key) {
    return client
        .sql(
            "select coalesce(max(number), 0) from %s where government = :government and commitment = :commitment"
                .formatted(table))
        .param("government", key.government().value())
        .param("commitment", key.number())
        .query(Integer.class)
        .single();
  }

  /** Adds the next report of a commitment. */
  ProgressReported addNext(CommitmentKey key, ProgressReport report, Instant recorded) {
    var made = reported(key, last("progress_report", key) + 1, report, recorded);
    writeReports(List.of(made));
    events.publishEvent(made);
    return made;
  }

  /** Adds the next verification of a commitment. */
  ProofVerified addNext(CommitmentKey key, Verification verification, Instant recorded) {
    var made = verified(key, last("verification", key) + 1, verification, recorded);
    writeVerifications(List.of(made));
    events.publishEvent(made);
    return made;
  }

  private static ProgressReported reported(
      CommitmentKey key, int number, ProgressReport report, Instant recorded) {
    var sources = report.evidence().stream().map(ProgressReport.Evidence::where).toList();
    var from = provenance(report.voice(), report.by(), report.on(), recorded, sources);
    return new ProgressReported(key, number, report, from);
  }

  private static ProofVerified verified(
      CommitmentKey key, int number, Verification made, Instant recorded) {
    var from = provenance(made.voice(), made.by(), made.on(), recorded, List.of());
    return new ProofVerified(key, number, made, from);
  }

  /** Inserts the rows of reports, in one batch for each table, without publishing events. */
  void writeReports(List<ProgressReported> all) {
    insert(
        "progress_report",
        all.stream()
            .map(it ->
                row(
                    it.commitment(),
                    it.number(),
                    it.report().activity(),
                    bare(it.report()),
                    it.provenance()))
            .toList());
    var evidence = all.stream().flatMap(it -> evidence(it).stream()).toList();
    if (!evidence.isEmpty()) {
      jdbc.batchUpdate(
          """
          insert into evidence (government, commitment, report, number, body)
          values (?, ?, ?, ?, ?::jsonb)
          """,
          evidence);
    }
  }

  private static List<@Nullable Object[]> evidence(ProgressReported made) {
    var key = made.commitment();
    var rows = new ArrayList<@Nullable Object[]>();
    for (var evidence : made.report().evidence()) {
      rows.add(
          new @Nullable Object[] {
            key.government().value(),
            key.number(),
            made.number(),
            rows.size() + 1,
            Json.MAPPER.writeValueAsString(evidence)
          });
    }
    return rows;
  }

  /** Inserts the rows of verifications in one batch without publishing events. */
  void writeVerifications(List<ProofVerified> all) {
    insert(
        "verification",
        all.stream()
            .map(it ->
                row(
                    it.commitment(),
                    it.number(),
                    it.verification().activity(),
                    it.verification(),
                    it.provenance()))
            .toList());
  }

  private void insert(String table, List<@Nullable Object[]> rows) {
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(
          """
          insert into %s (government, commitment, number, activity, body, provenance, recorded)
          values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
          """
              .formatted(table),
          rows);
    }
  }

  private static @Nullable Object[] row(
      CommitmentKey key, int number, Optional<Integer> activity, Object body, Provenance from) {
    return new @Nullable Object[] {
      key.government().value(),
      key.number(),
      number,
      activity.orElse(null),
      Json.MAPPER.writeValueAsString(body),
      Json.MAPPER.writeValueAsString(from),
      from.recorded().atOffset(ZoneOffset.UTC)
    };
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
