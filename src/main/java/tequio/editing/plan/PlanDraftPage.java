package tequio.editing.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.editing.draft.Draft;
import tequio.editing.section.DraftProgress;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;

/**
 * Overview of a plan or commitment in work, as a task list.
 *
 * @param draft what is drafted of it; none where only what is published stands
 * @param commitments those of a plan
 * @param plan the code of the plan it is published with
 * @param editable whether whoever asks may change it
 * @param withdrawable whether it is a published plan that whoever asks may withdraw
 * @param transcribed whether others copied it and nobody has taken it over
 */
public record PlanDraftPage(
    Government government,
    Draft.Id id,
    String title,
    Optional<Draft> draft,
    Optional<DraftProgress> progress,
    List<Line> commitments,
    String plan,
    boolean editable,
    boolean withdrawable,
    boolean transcribed,
    List<Link> crumbs)
    implements Page {

  /** A commitment of the plan. */
  public record Line(Draft.Id id, String title, Optional<Draft> draft) {

    /** The key of how it stands. */
    public String state() {
      if (draft.isEmpty()) {
        return "editing.state.published";
      }
      if (draft.get().removed().isPresent()) {
        return "editing.state.removed";
      }
      return draft.get().isNew() ? "editing.state.new" : "editing.state.changing";
    }
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public boolean isPlan() {
    return id.isPlan();
  }

  /** Where it is read by everybody; empty where nobody can read it yet. */
  public Optional<String> address() {
    if (draft.filter(Draft::isNew).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(government.path() + (isPlan() ? "/plan/" : "/compromisos/") + id.code());
  }

  public String planPath() {
    return Draft.Id.plan(government.key(), plan).path();
  }

  /** Something was written of it that nobody has published. */
  public boolean isDiscardable() {
    return isPlan() ? isPublishable() : draft.isPresent();
  }

  /** Something of the plan is drafted, so that it can be published. */
  public boolean isPublishable() {
    return draft.isPresent() || commitments.stream().anyMatch(it -> it.draft().isPresent());
  }
}
