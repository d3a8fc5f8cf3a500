package tequio.publishing.version;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Provenance;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.FactKind;

/**
 * States facts in public: each gets the next number under its subject, in one transaction with its
 * entry in the record.
 */
@Component
public class FactPublisher {

  enum Rule implements BusinessRuleException.Rule {
    TRANSITION_NOT_DECLARED
  }

  private final PublishingLock lock;
  private final DocumentTable table;
  private final StatedFacts states;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FactPublisher(
      PublishingLock lock,
      DocumentTable table,
      StatedFacts states,
      ApplicationEventPublisher events,
      Clock clock) {
    this.lock = lock;
    this.table = table;
    this.states = states;
    this.events = events;
    this.clock = clock;
  }

  @CanIgnoreReturnValue
  @Transactional
  public <F extends Record> StatedFact<F> state(
      FactKind<F> kind, SubjectReference about, F content, PublicationTerms terms) {
    return state(kind, about, content, Optional.empty(), terms);
  }

  /**
   * States a fact that corrects an earlier one, which stays.
   *
   * @throws IllegalArgumentException if there is no fact with that number
   */
  @Transactional
  public <F extends Record> StatedFact<F> correct(
      FactKind<F> kind, SubjectReference about, int number, F content, PublicationTerms terms) {
    return state(kind, about, content, Optional.of(number), terms);
  }

  private <F extends Record> StatedFact<F> state(
      FactKind<F> kind,
      SubjectReference about,
      F content,
      Optional<Integer> corrects,
      PublicationTerms terms) {
    lock.acquire(about.government());
    int last = table.lastFact(kind.code(), about);
    if (corrects.filter(it -> it < 1 || it > last).isPresent()) {
      throw new IllegalArgumentException("no fact " + corrects + " about " + about);
    }
    if (corrects.isEmpty() && !states.allows(kind, about, content)) {
      throw new BusinessRuleException(Rule.TRANSITION_NOT_DECLARED, about);
    }
    var stated =
        new StatedFact<>(
            kind.ref(about, last + 1),
            about,
            last + 1,
            content,
            corrects,
            provenance(terms.dated(content)));
    table.add(stated);
    events.publishEvent(new FactStated(stated));
    return stated;
  }

  private Provenance provenance(PublicationTerms terms) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Provenance(terms.voice(), terms.by(), terms.happened(), at, terms.sources());
  }
}
