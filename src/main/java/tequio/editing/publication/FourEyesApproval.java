package tequio.editing.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.audit.AuditAction;
import tequio.editing.approval.TwoPersonRule;
import tequio.editing.preview.PublicationPreview;
import tequio.kernel.GovernmentKey;

/**
 * Requires two recently signed-in people for moving published dates. Where a government has only
 * one, the public reason says so.
 */
@Component
public class FourEyesApproval {

  private final DateChangeRequests requests;
  private final TwoPersonRule people;

  FourEyesApproval(DateChangeRequests requests, TwoPersonRule people) {
    this.requests = requests;
    this.people = people;
  }

  private static final TwoPersonRule.Notes NOTES =
      new TwoPersonRule.Notes("moved.one", "moved.one.left", "moved.two", "moved.two.given");

  /**
   * How it stands with the dates that publishing would move.
   *
   * @param left the last day on which there was somebody else, where nobody is left
   * @param by who asked for it, where somebody did and still may
   * @param mine whether the one who looks asked and somebody else can still decide
   * @param refused why it was refused as it stands
   */
  public record Standing(
      List<MovedDate> moved,
      boolean alone,
      Optional<LocalDate> left,
      Optional<String> by,
      boolean mine,
      Optional<DateChangeRequest> request,
      Optional<String> refused) {

    static final Standing NOTHING_MOVES =
        new Standing(
            List.of(),
            false,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty());
  }

  /** Where published dates would move, asks for a recent sign-in before the form is shown. */
  void toBegin(PublicationPreview prepared, Caller.Person person) {
    if (!MovedDate.in(prepared).isEmpty()) {
      people.requireRecentSignInToShow(person);
    }
  }

  Standing look(PublicationPreview prepared, Caller.Person person) {
    var moved = MovedDate.in(prepared);
    if (moved.isEmpty()) {
      return Standing.NOTHING_MOVES;
    }
    var newest = find(prepared);
    var open = newest.filter(it -> it.open() && name(it).isPresent());
    boolean alone = people.isAlone(act(prepared), person);
    return new Standing(
        moved,
        alone,
        people.lastDayOfOthers(act(prepared), person),
        open.flatMap(this::name),
        !alone && open.filter(it -> it.by().equals(person.account())).isPresent(),
        open,
        newest.flatMap(DateChangeRequest::refused));
  }

  /** Whether publishing it asks a second person first. */
  boolean asksSecond(PublicationPreview prepared, Caller.Person person) {
    return !MovedDate.in(prepared).isEmpty() && !people.isAlone(act(prepared), person);
  }

  /** Whether a second person has to agree first; if so, they are asked. */
  @Transactional
  boolean mustWait(
      PublicationPreview prepared, String office, String reason, Caller.Person person) {
    if (MovedDate.in(prepared).isEmpty()) {
      return false;
    }
    people.requireRecentSignIn(person);
    if (people.isAlone(act(prepared), person)) {
      return false;
    }
    requests.ask(prepared, office, reason, person.account());
    note(AuditAction.DATE_MOVE_ASKED, prepared, person, Optional.empty());
    return true;
  }

  /** What was asked for, where this is the second person and it is still what was asked. */
  @Transactional
  Optional<DateChangeRequest> agree(PublicationPreview prepared, Caller.Person second) {
    people.requireRecentSignIn(second);
    var agreed = open(prepared).filter(it -> requests.decide(it, second.account(), "agreed", null));
    agreed.ifPresent(
        it -> note(AuditAction.DATE_MOVE_AGREED, prepared, second, Optional.of(it.by())));
    return agreed;
  }

  @Transactional
  void refuse(PublicationPreview prepared, String words, Caller.Person second) {
    people.requireRecentSignIn(second);
    open(prepared)
        .filter(it -> requests.decide(it, second.account(), "refused", words))
        .ifPresent(
            it -> note(AuditAction.DATE_MOVE_REFUSED, prepared, second, Optional.of(it.by())));
  }

  /** The reason as everybody reads it: it says that one person moved the dates, and since when. */
  String reasonOfOne(PublicationPreview prepared, String reason, Caller.Person by) {
    return people.reasonOfOne(act(prepared), NOTES, reason, by);
  }

  /** The same of two, and whether one of them made the other an officer. */
  String reasonOfTwo(DateChangeRequest asked, Caller.Person second) {
    return people.reasonOfTwo(act(asked.government()), NOTES, asked.reason(), asked.by(), second);
  }

  Optional<DateChangeRequest> open(PublicationPreview prepared) {
    return find(prepared).filter(it -> it.open() && name(it).isPresent());
  }

  private Optional<DateChangeRequest> find(PublicationPreview prepared) {
    return requests
        .find(prepared.government(), prepared.code())
        .filter(it -> it.seen().equals(prepared.seen()));
  }

  private Optional<String> name(DateChangeRequest request) {
    return people.findAsker(act(request.government()), request.by());
  }

  private static TwoPersonRule.Act act(PublicationPreview prepared) {
    return act(prepared.government());
  }

  private static TwoPersonRule.Act act(GovernmentKey government) {
    return new TwoPersonRule.Act(Permission.MOVE_DATE, government);
  }

  private void note(
      AuditAction action, PublicationPreview prepared, Caller.Person by, Optional<UUID> about) {
    people.note(action, act(prepared), prepared.code(), by, about);
  }
}
