package tequio.plan.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.Actor;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Provenance;
import tequio.kernel.Source;
import tequio.kernel.Voice;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.published.CommitmentKey;
import tequio.plan.published.Tracking;
import tequio.storage.Json;

/** Adds reports and verifications. One that says the same as another is that other. */
@Component
class Facts {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Facts(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  int addReports(Placed it, Tracking known, Instant recorded) {
    int number = known.reports().size();
    for (var report : it.entry().reports()) {
      if (known.reports().stream().noneMatch(old -> SameJson.same(old.fact(), report))) {
        add(it.key(), ++number, report, recorded);
      }
    }
    return number - known.reports().size();
  }

  int addVerifications(Placed it, Tracking known, Instant recorded) {
    int number = known.verifications().size();
    for (var verification : it.entry().verifications()) {
      if (known.verifications().stream()
          .noneMatch(old -> SameJson.same(old.fact(), verification))) {
        add(it.key(), ++number, verification, recorded);
      }
    }
    return number - known.verifications().size();
  }

  private void add(CommitmentKey key, int number, ProgressReport report, Instant recorded) {
    var sources = report.evidence().stream().map(ProgressReport.Evidence::where).toList();
    var from = provenance(report.voice(), report.by(), report.on(), recorded, sources);
    insert("progress_report", key, number, report.activity().orElse(null), bare(report), from);
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
    events.publishEvent(new ProgressReported(key, number, report, from));
  }

  private void add(CommitmentKey key, int number, Verification made, Instant recorded) {
    var from = provenance(made.voice(), made.by(), made.on(), recorded, List.of());
    insert("verification", key, number, made.activity().orElse(null), made, from);
    events.publishEvent(new ProofVerified(key, number, made, from));
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
      Voice voice, Actor by, PartialDate on, Instant recorded, List<Source> sources) {
    return new Provenance(voice, by, Known.of(on), recorded, sources);
  }
}
