package tequio.secretariat.facilitator;

import java.sql.Types;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Projection;
import tequio.publishing.version.FactStated;
import tequio.secretariat.content.FacilitatorAppointment;
import tequio.secretariat.content.FacilitatorEnd;

/**
 * Table of the periods of facilitators, written again from the facts about a secretariat whenever
 * one is stated. Its constraint refuses two facilitators at once.
 */
@Component
@Order(21)
class FacilitatorTermTable implements Projection {

  enum Rule implements BusinessRuleException.Rule {
    /** Somebody else is the facilitator on some of these days. */
    ANOTHER_FACILITATOR,
    ENDS_BEFORE_IT_BEGINS
  }

  private final JdbcClient jdbc;
  private final Facilitators facilitators;

  FacilitatorTermTable(JdbcClient jdbc, Facilitators facilitators) {
    this.jdbc = jdbc;
    this.facilitators = facilitators;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void stated(FactStated event) {
    var content = event.stated().content();
    if (content instanceof FacilitatorAppointment || content instanceof FacilitatorEnd) {
      write(event.stated().about().government());
    }
  }

  private void write(GovernmentKey government) {
    var unused =
        jdbc.sql("delete from facilitator_term where government = ?")
            .param(government.value())
            .update();
    for (var term : facilitators.list(government)) {
      write(government, term);
    }
  }

  private void write(GovernmentKey government, FacilitatorTerm term) {
    var name = term.appointment().name().words();
    if (term.until().filter(term.since()::isAfter).isPresent()) {
      throw new BusinessRuleException(Rule.ENDS_BEFORE_IT_BEGINS, name);
    }
    try {
      int added =
          jdbc.sql(
                  """
                  insert into facilitator_term values (:government, :number,
                    daterange(cast(:since as date), cast(:until as date), '[]'))
                  """)
              .param("government", government.value())
              .param("number", term.number())
              .param("since", term.since())
              .param("until", term.until().orElse(null), Types.DATE)
              .update();
      if (added != 1) {
        throw new IllegalStateException("not written: " + term);
      }
    } catch (DataIntegrityViolationException refused) {
      throw new BusinessRuleException(Rule.ANOTHER_FACILITATOR, name);
    }
  }

  /** It reads no entries itself, see {@link #finish}. */
  @Override
  public List<String> kinds() {
    return List.of();
  }

  @Override
  public List<String> tables() {
    return List.of("facilitator_term");
  }

  @Override
  public void derive(Entry entry) {}

  /** Who facilitates follows from all facts together. */
  @Override
  public void finish() {
    jdbc.sql("select distinct government from stated_fact where kind = 'facilitator-appointment'")
        .query(String.class)
        .list()
        .forEach(it -> write(new GovernmentKey(it)));
  }
}
