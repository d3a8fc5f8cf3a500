package tequio.editing.withdrawal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.PermissionHolders;
import tequio.accounts.caller.RecentSignInCheck;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.Actor;
import tequio.kernel.Text;
import tequio.plan.version.PlanVersion;
import tequio.plan.withdrawal.WithdrawPlan;
import tequio.web.Texts;

/**
 * A plan is withdrawn by two people who showed a while ago at most who they are. Where a government
 * has one alone, that is what everybody reads in the reason.
 */
@Component
public class WithdrawalApproval {

  private final WithdrawalRequests requests;
  private final PermissionHolders colleagues;
  private final RecentSignInCheck fresh;
  private final AuditLog audit;
  private final WithdrawPlan withdraw;

  WithdrawalApproval(
      WithdrawalRequests requests,
      PermissionHolders colleagues,
      RecentSignInCheck fresh,
      AuditLog audit,
      WithdrawPlan withdraw) {
    this.requests = requests;
    this.colleagues = colleagues;
    this.fresh = fresh;
    this.audit = audit;
    this.withdraw = withdraw;
  }

  /**
   * How it stands with withdrawing a plan.
   *
   * @param alone whether nobody else could agree
   * @param by who asked for it, where somebody did and still may
   * @param mine whether the one who looks asked
   */
  public record Standing(
      boolean alone, Optional<WithdrawalRequest> request, Optional<String> by, boolean mine) {}

  /** Asks for a recent sign-in before anything is shown. */
  Standing look(PlanVersion plan, Caller.Person person) {
    fresh.toBegin(person);
    var open = open(plan);
    return new Standing(
        isAlone(plan, person),
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
  boolean ask(PlanVersion plan, String office, String reason, Caller.Person person, Texts t) {
    fresh.toSend(person);
    if (isAlone(plan, person)) {
      withdraw(plan, office, t.say("withdrawal.one", reason), person, Optional.empty());
      return true;
    }
    requests.ask(plan, office, reason, person.account());
    note(AuditAction.WITHDRAWAL_ASKED, plan, person, Optional.empty());
    return false;
  }

  /** Withdraws what was asked for, where this is the second person and has seen that request. */
  @Transactional
  boolean agree(PlanVersion plan, String seen, Caller.Person second, Texts t) {
    fresh.toSend(second);
    var agreed =
        open(plan)
            .filter(it -> it.seen().equals(seen))
            .filter(it -> requests.decide(it, second.account()));
    agreed.ifPresent(it ->
        withdraw(
            plan, it.office(), t.say("withdrawal.two", it.reason()), second, Optional.of(it.by())));
    return agreed.isPresent();
  }

  @Transactional
  boolean refuse(PlanVersion plan, String seen, Caller.Person second) {
    fresh.toSend(second);
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
    return colleagues.whoMay(Permission.WITHDRAW_PLAN, request.government()).stream()
        .filter(it -> it.account().equals(request.by()))
        .map(PermissionHolders.Colleague::name)
        .findFirst();
  }

  private boolean isAlone(PlanVersion plan, Caller.Person person) {
    return !colleagues.hasBesides(person.account(), Permission.WITHDRAW_PLAN, plan.government());
  }

  private void note(AuditAction deed, PlanVersion plan, Caller.Person by, Optional<UUID> about) {
    audit.note(
        deed,
        Optional.of(by.account()),
        about,
        Optional.of(plan.government()),
        plan.content().code() + " v" + plan.version());
  }
}
