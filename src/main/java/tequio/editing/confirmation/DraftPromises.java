package tequio.editing.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.editing.preview.PublicationPreview;
import tequio.kernel.Actor;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.plan.file.PlanFile;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.ReportsAndVerifications;
import tequio.plan.view.CommitmentView;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Converts a prepared plan to the view models of the public pages. */
@Component
public class DraftPromises {

  private final Gazetteer gazetteer;
  private final Clock clock;

  DraftPromises(Gazetteer gazetteer, Clock clock) {
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** Every commitment of the government itself. */
  public List<CommitmentView> of(PublicationPreview plan) {
    var government = gazetteer.get(plan.government());
    return plan.file().commitments().stream()
        .filter(it -> it.content().isPresent())
        .map(it -> promise(government, it, plan))
        .toList();
  }

  private CommitmentView promise(
      Government government, PlanFile.Entry entry, PublicationPreview plan) {
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
    return CommitmentView.of(
        version, government.path(), ReportsAndVerifications.none(), Optional.of(content), today);
  }
}
