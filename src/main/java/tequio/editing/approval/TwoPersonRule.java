package tequio.editing.approval;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.PermissionHolders;
import tequio.accounts.caller.RecentSignInCheck;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.GovernmentKey;
import tequio.web.Texts;

/**
 * Rule for acts that take two people of a government, both signed in recently: one asks, another
 * agrees. Where a government has one alone, that person does it, and the public reason says so and
 * since when.
 */
@Component
public class TwoPersonRule {

  private final PermissionHolders holders;
  private final RecentSignInCheck signIns;
  private final AuditLog audit;
  private final MessageSource messages;

  TwoPersonRule(
      PermissionHolders holders,
      RecentSignInCheck signIns,
      AuditLog audit,
      MessageSource messages) {
    this.holders = holders;
    this.signIns = signIns;
    this.audit = audit;
    this.messages = messages;
  }

  /** An act on something of a government. */
  public record Act(Permission permission, GovernmentKey government) {}

  /**
   * Message keys of what everybody reads behind the reason.
   *
   * @param one done by one person, where there never was another
   * @param left done by one person; {0} is the day since when there is no other
   * @param two done by two people
   * @param given done by two people of whom one invited the other, approved by nobody else
   */
  public record Notes(String one, String left, String two, String given) {}

  /** Asks for a recent sign-in before anything is shown. */
  public void requireRecentSignInToShow(Caller.Person person) {
    signIns.toBegin(person);
  }

  /** Asks for a recent sign-in before anything is done. */
  public void requireRecentSignIn(Caller.Person person) {
    signIns.toSend(person);
  }

  /** Whether nobody else could agree today. */
  public boolean isAlone(Act act, Caller.Person person) {
    return !holders.hasBesides(person.account(), act.permission(), act.government());
  }

  /** The last day on which somebody else could agree, where somebody ever could. */
  public Optional<LocalDate> lastDayOfOthers(Act act, Caller.Person person) {
    return holders.lastDayOfOthers(person.account(), act.permission(), act.government());
  }

  /** Name of who asked for it, while that person may still do it. */
  public Optional<String> findAsker(Act act, UUID account) {
    return holders.whoMay(act.permission(), act.government()).stream()
        .filter(it -> it.account().equals(account))
        .map(PermissionHolders.Colleague::name)
        .findFirst();
  }

  /** The public reason, in Spanish, of what one person does alone. */
  public String reasonOfOne(Act act, Notes notes, String reason, Caller.Person person) {
    var t = spanish();
    return joined(
        reason,
        lastDayOfOthers(act, person)
            .map(day -> t.say(notes.left(), t.day(day)))
            .orElseGet(() -> t.say(notes.one())));
  }

  /** The public reason, in Spanish, of what two people do. */
  public String reasonOfTwo(Act act, Notes notes, String reason, UUID asker, Caller.Person second) {
    boolean given =
        holders.isGivenBetween(asker, second.account(), act.permission(), act.government());
    return joined(reason, spanish().say(given ? notes.given() : notes.two()));
  }

  /** Notes in the audit log who did what, and about whom. */
  public void note(
      AuditAction action, Act act, String what, Caller.Person by, Optional<UUID> about) {
    audit.note(action, Optional.of(by.account()), about, Optional.of(act.government()), what);
  }

  private Texts spanish() {
    return new Texts(messages, Texts.SPANISH, ZoneOffset.UTC);
  }

  private static String joined(String reason, String note) {
    return reason.isEmpty() ? note : reason + "\n" + note;
  }
}
