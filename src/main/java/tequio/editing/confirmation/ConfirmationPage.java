package tequio.editing.confirmation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.editing.draft.Draft;
import tequio.editing.preview.PublicationPreview;
import tequio.kernel.Page;
import tequio.plan.content.PlanContent;
import tequio.plan.view.CommitmentView;
import tequio.territory.Government;

/**
 * Last confirmation before a plan is published: everything that becomes public, as it will read.
 *
 * @param promises its commitments, as the public pages will draw them
 * @param before the title of another plan that the board of the government shows today
 * @param board the title of the plan that it shows afterwards, where it is another one
 * @param waits whether sending it asks a second person first
 */
public record ConfirmationPage(
    Government government,
    PublicationPreview prepared,
    List<CommitmentView> promises,
    String office,
    String reason,
    Optional<String> before,
    Optional<String> board,
    boolean waits)
    implements Page {

  /** The field by which somebody confirms what they were shown. */
  public static final String CONFIRMED = "confirma";

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return Draft.Id.plan(government.key(), prepared.code()).path();
  }

  public PlanContent plan() {
    return prepared.file().plan();
  }

  /** The plan's own words, where they change. */
  public Optional<PlanContent> words() {
    return prepared.plan().isPresent() || prepared.before().isEmpty()
        ? Optional.of(plan())
        : Optional.empty();
  }

  /** What was drafted of it: everything else of the plan is public already and stays. */
  public List<CommitmentView> drafted() {
    var numbers = prepared.staying().stream().map(it -> it.id().number()).toList();
    return promises.stream().filter(it -> numbers.contains(it.number())).toList();
  }

  /** How many commitments the plan will hold, those shared with others among them. */
  public int commitments() {
    return prepared.file().commitments().size();
  }

  public int untouched() {
    return commitments() - drafted().size();
  }

  /** What goes along with the confirmation. */
  public List<String[]> hidden() {
    return Stream.of(
            new String[] {"office", office},
            new String[] {"reason", reason},
            new String[] {"visto", prepared.seen()},
            new String[] {CONFIRMED, prepared.seen()})
        .toList();
  }
}
