package tequio.plan.publication;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.plan.reservation.ReservedIdentifiers;
import tequio.plan.reservation.ReservedIdentifiers.Reserved;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.publishing.version.PublishingLock;
import tequio.storage.Json;

/** Append-only store of identities and versions of plans and commitments. */
@Component
class Versions {

  private final JdbcClient jdbc;
  private final PublishingLock publishing;
  private final List<ReservedIdentifiers> reserving;

  Versions(JdbcClient jdbc, PublishingLock publishing, List<ReservedIdentifiers> reserving) {
    this.jdbc = jdbc;
    this.publishing = publishing;
    this.reserving = reserving;
  }

  /**
   * Blocks the assignment of numbers and codes of the government until the transaction ends. Unlike
   * {@link #lock} it leaves no row, since a government may only be drafting.
   */
  void hold(GovernmentKey government) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:government, 18))")
        .param("government", government.value())
        .query(row -> {});
  }

  /** Returns what drafts reserve; the government must be held. */
  Reserved reserved(GovernmentKey government) {
    var commitments = new HashSet<Integer>();
    var plans = new HashSet<String>();
    for (var each : reserving) {
      var reserved = each.of(government);
      commitments.addAll(reserved.commitments());
      plans.addAll(reserved.plans());
    }
    return new Reserved(commitments, plans);
  }

  /** Blocks other publications of the government until the transaction ends. */
  void lock(GovernmentKey government) {
    publishing.acquire(government);
  }

  /** Returns the highest number ever assigned; 0 if there is none. */
  int lastNumber(GovernmentKey government) {
    return jdbc.sql(
            "select coalesce(max(number), 0) from commitment where government = :government")
        .param("government", government.value())
        .query(Integer.class)
        .single();
  }

  /**
   * Returns the commitments with one of these numbers, or with one of these identifiers in their
   * newest version.
   */
  List<CommitmentKey> listCommitments(
      GovernmentKey government, Collection<Integer> numbers, Collection<String> identifiers) {
    return jdbc.sql(
            """
            select number from commitment
            where government = :government and number = any(:numbers::int[])
            union
            select commitment from commitment_identifier
            where government = :government and code = any(:identifiers::text[])
            order by number
            """)
        .param("government", government.value())
        .param("numbers", numbers.toArray(Integer[]::new))
        .param("identifiers", identifiers.toArray(String[]::new))
        .query((row, index) -> new CommitmentKey(government, row.getInt("number")))
        .list();
  }

  void add(CommitmentVersion made) {
    jdbc.sql("insert into commitment values (:government, :number) on conflict do nothing")
        .param("government", made.key().government().value())
        .param("number", made.key().number())
        .update();
    addActivities(
        made.key(),
        made.content().activities().or(List.of()).stream().map(it -> it.number()).toList());
    jdbc.sql(
            """
            insert into commitment_version
              (government, number, version, body, jointly, provenance, reason, recorded)
            values (:government, :number, :version, :body::jsonb, :jointly::jsonb,
              :provenance::jsonb, :reason::jsonb, :recorded)
            """)
        .param("government", made.key().government().value())
        .param("number", made.key().number())
        .param("version", made.version())
        .param("body", Json.MAPPER.writeValueAsString(made.content()))
        .param("jointly", Json.MAPPER.writeValueAsString(made.jointly()))
        .param("provenance", Json.MAPPER.writeValueAsString(made.provenance()))
        .param("reason", json(made.reason()))
        .param("recorded", made.provenance().recorded().atOffset(ZoneOffset.UTC))
        .update();
  }

  void add(PlanVersion made) {
    var government = made.government().value();
    var code = made.content().code();
    jdbc.sql("insert into plan values (:government, :code) on conflict do nothing")
        .param("government", government)
        .param("code", code)
        .update();
    jdbc.sql(
            """
            insert into plan_version
              (government, code, version, body, provenance, reason, recorded)
            values (:government, :code, :version, :body::jsonb, :provenance::jsonb,
              :reason::jsonb, :recorded)
            """)
        .param("government", government)
        .param("code", code)
        .param("version", made.version())
        .param("body", Json.MAPPER.writeValueAsString(made.content()))
        .param("provenance", Json.MAPPER.writeValueAsString(made.provenance()))
        .param("reason", json(made.reason()))
        .param("recorded", made.provenance().recorded().atOffset(ZoneOffset.UTC))
        .update();
    for (int i = 0; i < made.commitments().size(); i++) {
      list(made, i);
    }
  }

  /** Adds the identity of an erased version or fact. */
  void addErased(SubjectReference subject, int version) {
    call("published_add_erased", subject, version);
  }

  /** Erases the stored copy of a version or fact that the record has erased. */
  void erase(SubjectReference subject, int version) {
    call("published_erase", subject, version);
  }

  private void call(String function, SubjectReference subject, int version) {
    jdbc.sql("select " + function + "(:kind, :government, :code, :version)")
        .param("kind", subject.kind())
        .param("government", subject.government().value())
        .param("code", subject.code())
        .param("version", version)
        .query()
        .singleRow();
  }

  private void list(PlanVersion plan, int index) {
    var listed = plan.commitments().get(index);
    jdbc.sql(
            """
            insert into plan_version_commitment
              (government, code, version, place, home, number, commitment_version)
            values (:government, :code, :version, :place, :home, :number, :listed)
            """)
        .param("government", plan.government().value())
        .param("code", plan.content().code())
        .param("version", plan.version())
        .param("place", index + 1)
        .param("home", listed.key().government().value())
        .param("number", listed.key().number())
        .param("listed", listed.version())
        .update();
  }

  /**
   * Adds the number of an activity that a report refers to, because the version that introduced it
   * may be erased.
   */
  void addActivity(CommitmentKey key, int number) {
    addActivities(key, List.of(number));
  }

  private void addActivities(CommitmentKey key, List<Integer> numbers) {
    jdbc.sql(
            """
            insert into activity
            select :government, :commitment, number from unnest(:numbers::int[]) number
            on conflict do nothing
            """)
        .param("government", key.government().value())
        .param("commitment", key.number())
        .param("numbers", numbers.toArray(Integer[]::new))
        .update();
  }

  private static @Nullable String json(Optional<Text> reason) {
    return reason.map(Json.MAPPER::writeValueAsString).orElse(null);
  }
}
