package tequio.plan.world;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.plan.file.PlanFile;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.InstallationTotals.GovernmentTotals;
import tequio.plan.version.PlanChange;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.version.ReportsAndVerifications;

/** Plans as they lie in files, published once: for looking at pages without a database. */
public final class FilePlans implements PublishedPlans {

  private static final Instant RECORDED = Instant.parse("2026-11-20T18:00:00Z");

  private final List<PlanFile> files;
  private final Map<CommitmentKey, PlanFile.Entry> entries = new LinkedHashMap<>();
  private final Map<CommitmentKey, PlanFile> home = new HashMap<>();

  public FilePlans(List<PlanFile> files) {
    this.files = files;
    for (var file : files) {
      for (int i = 0; i < file.commitments().size(); i++) {
        var key = new CommitmentKey(file.government(), i + 1);
        entries.put(key, file.commitments().get(i));
        home.put(key, file);
      }
    }
  }

  @Override
  public List<GovernmentKey> neighboursOf(GovernmentKey government, int most) {
    return List.of();
  }

  @Override
  public List<PlanSummary> listAll() {
    return files.stream()
        .map(file ->
            new PlanSummary(
                file.government(),
                file.plan().code(),
                file.plan().title(),
                file.plan().voice(),
                file.plan().start(),
                file.plan().end(),
                file.commitments().size(),
                RECORDED,
                RECORDED,
                false))
        .sorted(comparing(PlanSummary::code).reversed())
        .toList();
  }

  @Override
  public List<PlanSummary> listOf(GovernmentKey government) {
    return listAll().stream().filter(it -> it.government().equals(government)).toList();
  }

  @Override
  public Optional<PlanVersion> findPlan(GovernmentKey government, String code) {
    return files.stream()
        .filter(it -> it.government().equals(government) && it.plan().code().equals(code))
        .findFirst()
        .map(this::plan);
  }

  @Override
  public List<CommitmentVersion> listCommitments(List<CommitmentKey> keys) {
    return keys.stream().flatMap(key -> history(key).stream()).toList();
  }

  @Override
  public Map<CommitmentKey, ReportsAndVerifications> tracking(List<CommitmentKey> keys) {
    return keys.stream().collect(toMap(key -> key, this::tracking));
  }

  @Override
  public List<CommitmentVersion> history(CommitmentKey key) {
    var entry = entries.get(key);
    var file = home.get(key);
    return entry == null || file == null
        ? List.of()
        : List.of(
            new CommitmentVersion(
                key,
                1,
                entry.content().orElseThrow(),
                List.of(),
                provenance(file),
                Optional.empty()));
  }

  @Override
  public List<PlanVersion> plansOf(CommitmentKey key) {
    return Optional.ofNullable(home.get(key)).map(this::plan).stream().toList();
  }

  @Override
  public List<PlanChange> latestChanges(int most) {
    return List.of();
  }

  @Override
  public Map<CommitmentKey, Integer> movedDates(List<CommitmentKey> keys) {
    return Map.of();
  }

  @Override
  public Set<Integer> listedNumbers(GovernmentKey government) {
    return Set.of();
  }

  @Override
  public List<GovernmentTotals> listTotals() {
    throw new UnsupportedOperationException("no page about one government asks for it");
  }

  @Override
  public List<GovernmentTotals> listTotals(List<GovernmentKey> governments) {
    return listTotals();
  }

  private PlanVersion plan(PlanFile file) {
    var listed =
        entries.keySet().stream()
            .filter(key -> file.equals(home.get(key)))
            .map(key -> new PlanVersion.Listed(key, 1))
            .toList();
    return new PlanVersion(
        file.government(), 1, file.plan(), listed, provenance(file), Optional.empty());
  }

  private ReportsAndVerifications tracking(CommitmentKey key) {
    var entry = java.util.Objects.requireNonNull(entries.get(key));
    return new ReportsAndVerifications(filed(entry.reports()), filed(entry.verifications()));
  }

  private static <T> List<ReportsAndVerifications.Filed<T>> filed(List<T> facts) {
    return IntStream.range(0, facts.size())
        .mapToObj(i -> new ReportsAndVerifications.Filed<>(i + 1, facts.get(i), RECORDED))
        .toList();
  }

  private static Provenance provenance(PlanFile file) {
    return new Provenance(
        file.plan().voice(),
        Actor.office("Unidad de Transparencia"),
        Known.notSeen(),
        RECORDED,
        file.plan().sources());
  }
}
