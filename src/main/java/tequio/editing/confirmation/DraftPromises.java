package tequio.editing.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.editing.publishing.Prepared;
import tequio.kernel.Actor;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.plan.exchange.PlanFile;
import tequio.plan.promise.Promise;
import tequio.plan.published.CommitmentKey;
import tequio.plan.published.CommitmentVersion;
import tequio.plan.published.Tracking;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Makes of a prepared plan the commitments as the public pages would draw them. */
@Component
public class DraftPromises {

  private final Gazetteer gazetteer;
  private final Clock clock;

  DraftPromises(Gazetteer gazetteer, Clock clock) {
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** Every commitment of the government itself. */
  public List<Promise> of(Prepared plan) {
    var government = gazetteer.get(plan.government());
    return plan.file().commitments().stream()
        .filter(it -> it.content().isPresent())
        .map(it -> promise(government, it, plan))
        .toList();
  }

  private Promise promise(Government government, PlanFile.Entry entry, Prepared plan) {
    var content = plan.file().plan();
    var from =
        new Provenance(
            content.voice(), Actor.office("-"), Known.notSeen(), clock.instant(), List.of());
    var version =
        new CommitmentVersion(
            new CommitmentKey(government.key(), entry.number().orElseThrow()),
            1,
            entry.content().orElseThrow(),
            entry.jointly(),
            from,
            Optional.empty());
    var today = LocalDate.ofInstant(clock.instant(), government.zone());
    return Promise.of(version, government.path(), Tracking.none(), Optional.of(content), today);
  }
}
