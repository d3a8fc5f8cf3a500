package tequio.editing.publication;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.PermissionHolders;
import tequio.accounts.caller.RecentSignInCheck;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.editing.preview.PublicationPreview;
import tequio.web.Texts;

/**
 * Published dates are moved by two people who showed a while ago at most who they are. Where a
 * government has one alone, that is what everybody reads beside the moved date.
 */
@Component
public class FourEyesApproval {

  private final DateChangeRequests requests;
  private final PermissionHolders colleagues;
  private final RecentSignInCheck fresh;
  private final AuditLog audit;
  private final MessageSource messages;

  FourEyesApproval(
      DateChangeRequests requests,
      PermissionHolders colleagues,
      RecentSignInCheck fresh,
      AuditLog audit,
      MessageSource messages) {
    this.requests = requests;
    this.colleagues = colleagues;
    this.fresh = fresh;
    this.audit = audit;
    this.messages = messages;
  }

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
      fresh.toBegin(person);
    }
  }

  Standing look(PublicationPreview prepared, Caller.Person person) {
    var moved = MovedDate.in(prepared);
    if (moved.isEmpty()) {
      return Standing.NOTHING_MOVES;
    }
    var newest = find(prepared);
    var open = newest.filter(it -> it.open() && name(it).isPresent());
    boolean alone = isAlone(prepared, person);
    return new Standing(
        moved,
        alone,
        left(prepared, person),
        open.flatMap(this::name),
        !alone && open.filter(it -> it.by().equals(person.account())).isPresent(),
        open,
        newest.flatMap(DateChangeRequest::refused));
  }

  /** Whether publishing it asks a second person first. */
  boolean asksSecond(PublicationPreview prepared, Caller.Person person) {
    return !MovedDate.in(prepared).isEmpty() && !isAlone(prepared, person);
  }

  /** Whether a second person has to agree first; if so, they are asked. */
  @Transactional
  boolean mustWait(
      PublicationPreview prepared, String office, String reason, Caller.Person person) {
    if (MovedDate.in(prepared).isEmpty()) {
      return false;
    }
    fresh.toSend(person);
    if (isAlone(prepared, person)) {
      return false;
    }
    requests.ask(prepared, office, reason, person.account());
    note(AuditAction.DATE_MOVE_ASKED, prepared, person, Optional.empty());
    return true;
  }

  /** What was asked for, where this is the second person and it is still what was asked. */
  @Transactional
  Optional<DateChangeRequest> agree(PublicationPreview prepared, Caller.Person second) {
    fresh.toSend(second);
    var agreed = open(prepared).filter(it -> requests.decide(it, second.account(), "agreed", null));
    agreed.ifPresent(
        it -> note(AuditAction.DATE_MOVE_AGREED, prepared, second, Optional.of(it.by())));
    return agreed;
  }

  @Transactional
  void refuse(PublicationPreview prepared, String words, Caller.Person second) {
    fresh.toSend(second);
    open(prepared)
        .filter(it -> requests.decide(it, second.account(), "refused", words))
        .ifPresent(
            it -> note(AuditAction.DATE_MOVE_REFUSED, prepared, second, Optional.of(it.by())));
  }

  /** The reason as everybody reads it: it says that one person moved the dates, and since when. */
  String reasonOfOne(PublicationPreview prepared, String reason, Caller.Person by) {
    var t = new Texts(messages, Texts.SPANISH, ZoneOffset.UTC);
    return with(
        reason,
        left(prepared, by)
            .map(day -> t.say("moved.one.left", t.day(day)))
            .orElseGet(() -> t.say("moved.one")));
  }

  /** The same of two, and whether one of them made the other an officer. */
  String reasonOfTwo(DateChangeRequest asked, Caller.Person second) {
    boolean given =
        colleagues.isGivenBetween(
            asked.by(), second.account(), Permission.MOVE_DATE, asked.government());
    var key = given ? "moved.two.given" : "moved.two";
    return with(asked.reason(), messages.getMessage(key, null, Texts.SPANISH));
  }

  private static String with(String reason, String words) {
    return reason.isEmpty() ? words : reason + "\n" + words;
  }

  private Optional<LocalDate> left(PublicationPreview prepared, Caller.Person person) {
    return colleagues.lastDayOfOthers(
        person.account(), Permission.MOVE_DATE, prepared.government());
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
    return colleagues.whoMay(Permission.MOVE_DATE, request.government()).stream()
        .filter(it -> it.account().equals(request.by()))
        .map(PermissionHolders.Colleague::name)
        .findFirst();
  }

  private boolean isAlone(PublicationPreview prepared, Caller.Person person) {
    return !colleagues.hasBesides(person.account(), Permission.MOVE_DATE, prepared.government());
  }

  private void note(
      AuditAction deed, PublicationPreview prepared, Caller.Person by, Optional<UUID> about) {
    audit.note(
        deed,
        Optional.of(by.account()),
        about,
        Optional.of(prepared.government()),
        prepared.code());
  }
}
