package tequio.declaration.adhesion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.declaration.content.Adhesion;
import tequio.declaration.content.Adhesion.AdhesionChannel;
import tequio.declaration.content.AdhesionRefusal;
import tequio.declaration.content.DeclarationWithdrawal;
import tequio.declaration.content.JointDeclaration;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.version.DocumentVersion;

/** Accepts, refuses and takes back adhesions, each in public. */
@Component
@Transactional
public class AdhesionActs {

  /** Rules of adhesions. */
  public enum Rule implements BusinessRuleException.Rule {
    /** Somebody decided on it before, or its owner took it back. */
    ALREADY_DECIDED,
    ALREADY_WITHDRAWN
  }

  private final AdhesionRequests requests;
  private final AdhesionFacts facts;
  private final AdhesionLetters letters;

  AdhesionActs(AdhesionRequests requests, AdhesionFacts facts, AdhesionLetters letters) {
    this.requests = requests;
    this.facts = facts;
    this.letters = letters;
  }

  /** Keeps what somebody asks and writes to the address, where it had not letters enough. */
  public void ask(AdhesionRequest request) {
    requests.add(request).ifPresent(it -> letters.confirm(request, it));
  }

  /** Whether the address is confirmed now. */
  public boolean confirm(AdhesionRequest request) {
    return requests.confirm(request);
  }

  /** States the adhesion and writes to whoever asked. */
  public void accept(GovernmentKey government, UUID id) {
    var request = hold(government, id);
    var stated =
        facts.add(
            government,
            new Adhesion(
                request.exercise(),
                request.type(),
                request.shown() ? Optional.of(Text.spanish(request.name())) : Optional.empty(),
                AdhesionChannel.WEB,
                PartialDate.of(facts.today(government))));
    letters.accepted(request, requests.accept(request, stated));
  }

  /** States that an adhesion was refused, without a name, and forgets who asked. */
  public void refuse(GovernmentKey government, UUID id, Text reason) {
    var request = hold(government, id);
    var today = PartialDate.of(facts.today(government));
    facts.state(government, new AdhesionRefusal(request.exercise(), request.type(), reason, today));
    letters.refused(request, reason);
    requireDone(requests.remove(request.id()), Rule.ALREADY_DECIDED);
  }

  /** States a refusal of somebody who asked on paper. */
  public void refuse(GovernmentKey government, AdhesionRefusal refusal) {
    facts.state(government, refusal);
  }

  /** States an adhesion that somebody wrote on a printed sheet. */
  public void enter(GovernmentKey government, Adhesion adhesion) {
    facts.add(government, adhesion);
  }

  /** Its owner takes an adhesion back, by the link of a letter. */
  public void withdraw(AdhesionRequest request) {
    var number = request.adhesion().orElseThrow();
    var day = PartialDate.of(facts.today(request.government()));
    facts.state(
        request.government(),
        new DeclarationWithdrawal(
            request.exercise(), Optional.of(number), Optional.empty(), day, Optional.empty()));
    requireDone(requests.remove(request.id()), Rule.ALREADY_WITHDRAWN);
  }

  /**
   * States that a signatory or an adherent left.
   *
   * @throws BusinessRuleException where that was stated before
   */
  public void withdraw(
      DocumentVersion<JointDeclaration> declaration, DeclarationWithdrawal withdrawal) {
    var before = facts.of(declaration);
    boolean twice =
        withdrawal.adhesion().filter(before::isWithdrawn).isPresent()
            || withdrawal.signatory().map(Text::words).filter(before::isWithdrawn).isPresent();
    requireDone(!twice, Rule.ALREADY_WITHDRAWN);
    var government = declaration.document().government();
    facts.state(government, withdrawal);
    withdrawal
        .adhesion()
        .flatMap(it -> requests.find(government, withdrawal.exercise(), it))
        .ifPresent(it -> requireDone(requests.remove(it.id()), Rule.ALREADY_WITHDRAWN));
  }

  /** Today where this government is. */
  public LocalDate today(GovernmentKey government) {
    return facts.today(government);
  }

  private AdhesionRequest hold(GovernmentKey government, UUID id) {
    return requests
        .holdConfirmed(government, id)
        .orElseThrow(() -> new BusinessRuleException(Rule.ALREADY_DECIDED));
  }

  private static void requireDone(boolean done, Rule rule) {
    if (!done) {
      throw new BusinessRuleException(rule);
    }
  }
}
