package tequio.editing.withdrawal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.audit.AuditAction;
import tequio.editing.approval.TwoPersonRule;
import tequio.kernel.Actor;
import tequio.kernel.Text;
import tequio.plan.version.PlanVersion;
import tequio.plan.withdrawal.WithdrawPlan;

/**
 * Requires two recently signed-in people for withdrawing a plan. Where a government has only one,
 * the public reason says so.
 */
@Component
public class WithdrawalApproval {

  private final WithdrawalRequests requests;
  private final TwoPersonRule people;
  private final WithdrawPlan withdraw;

  WithdrawalApproval(WithdrawalRequests requests, TwoPersonRule people, WithdrawPlan withdraw) {
    this.requests = requests;
    this.people = people;
    this.withdraw = withdraw;
  }

  private static final TwoPersonRule.Notes NOTES =
      new TwoPersonRule.Notes(
          "withdrawal.one", "withdrawal.one.left", "withdrawal.two", "withdrawal.two.given");

  /**
   * How it stands with withdrawing a plan.
   *
   * @param alone whether nobody else could agree
   * @param left the last day on which there was somebody else, where nobody is left
   * @param by who asked for it, where somebody did and still may
   * @param mine whether the one who looks asked
   */
  public record Standing(
      boolean alone,
      Optional<LocalDate> left,
      Optional<WithdrawalRequest> request,
      Optional<String> by,
      boolean mine) {}

  /** Asks for a recent sign-in before anything is shown. */
  Standing look(PlanVersion plan, Caller.Person person) {
    people.requireRecentSignInToShow(person);
    var open = open(plan);
    return new Standing(
        people.isAlone(act(plan), person),
        people.lastDayOfOthers(act(plan), person),
        open,
        open.flatMap(this::name),
        open.filter(it -> it.by().equals(person.account())).isPresent());
  }

  /**
   * Withdraws it, or asks somebody else to agree where there is anybody.
   *
   * @return whether it is withdrawn
   */
  @Transactional
  boolean ask(PlanVersion plan, String office, String reason, Caller.Person person) {
    people.requireRecentSignIn(person);
    if (people.isAlone(act(plan), person)) {
      var told = people.reasonOfOne(act(plan), NOTES, reason, person);
      withdraw(plan, office, told, person, Optional.empty());
      return true;
    }
    requests.ask(plan, office, reason, person.account());
    note(AuditAction.WITHDRAWAL_ASKED, plan, person, Optional.empty());
    return false;
  }

  /** Withdraws what was asked for, where this is the second person and has seen that request. */
  @Transactional
  boolean agree(PlanVersion plan, String seen, Caller.Person second) {
    people.requireRecentSignIn(second);
    var agreed =
        open(plan)
            .filter(it -> it.seen().equals(seen))
            .filter(it -> requests.decide(it, second.account()));
    agreed.ifPresent(it -> {
      var told = people.reasonOfTwo(act(plan), NOTES, it.reason(), it.by(), second);
      withdraw(plan, it.office(), told, second, Optional.of(it.by()));
    });
    return agreed.isPresent();
  }

  @Transactional
  boolean refuse(PlanVersion plan, String seen, Caller.Person second) {
    people.requireRecentSignIn(second);
    var refused =
        open(plan)
            .filter(it -> it.seen().equals(seen))
            .filter(it -> requests.decide(it, second.account()));
    refused.ifPresent(
        it -> note(AuditAction.WITHDRAWAL_REFUSED, plan, second, Optional.of(it.by())));
    return refused.isPresent();
  }

  /** Whoever asked and may no longer withdraw it has asked nothing. */
  Optional<WithdrawalRequest> open(PlanVersion plan) {
    return requests.find(plan).filter(it -> name(it).isPresent());
  }

  private void withdraw(
      PlanVersion plan, String office, String reason, Caller.Person by, Optional<UUID> about) {
    withdraw.run(plan, Actor.office(office), Text.spanish(reason));
    note(AuditAction.PLAN_WITHDRAWN, plan, by, about);
  }

  private Optional<String> name(WithdrawalRequest request) {
    return people.findAsker(
        new TwoPersonRule.Act(Permission.WITHDRAW_PLAN, request.government()), request.by());
  }

  private static TwoPersonRule.Act act(PlanVersion plan) {
    return new TwoPersonRule.Act(Permission.WITHDRAW_PLAN, plan.government());
  }

  private void note(AuditAction action, PlanVersion plan, Caller.Person by, Optional<UUID> about) {
    people.note(action, act(plan), plan.content().code() + " v" + plan.version(), by, about);
  }
}
