package tequio.secretariat.interest;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.content.InterestDeclaration;
import tequio.secretariat.kind.Secretariats;

/** States declarations of interests in public, each in the voice of the member's organisation. */
@Component
public class InterestActs {

  enum Rule implements BusinessRuleException.Rule {
    /** Nobody with that appointment owes a declaration on that day. */
    NO_SUCH_MEMBER,
    DETAILS_MISSING
  }

  private final FactPublisher facts;
  private final Secretariats secretariats;
  private final Interests interests;

  InterestActs(FactPublisher facts, Secretariats secretariats, Interests interests) {
    this.facts = facts;
    this.secretariats = secretariats;
    this.interests = interests;
  }

  /**
   * Publishes a declaration of a member.
   *
   * @param day the day, on which the member is in a seat
   */
  @Transactional
  public void declare(GovernmentKey government, InterestDeclaration declaration, LocalDate day) {
    var member =
        interests.on(government, day).stream()
            .map(InterestStatus::member)
            .filter(it -> it.number() == declaration.appointment())
            .findFirst()
            .orElseThrow(() -> new BusinessRuleException(Rule.NO_SUCH_MEMBER));
    requireDetails(declaration);
    var by = Actor.organisation(member.appointment().from().words());
    facts.state(
        secretariats.facts().interests(),
        secretariats.ref(government),
        declaration,
        PublicationTerms.by(ReportingParty.CIVIL_SOCIETY, by).on(declaration.declared()));
  }

  /** Refuses a declaration that names a tie and does not explain it. */
  public static void requireDetails(InterestDeclaration declaration) {
    if (!declaration.ties().isEmpty() && declaration.details().isEmpty()) {
      throw new BusinessRuleException(Rule.DETAILS_MISSING);
    }
  }
}
