package tequio.secretariat.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.PartialDate;
import tequio.secretariat.content.InterestDeclaration;
import tequio.secretariat.interest.InterestActs;
import tequio.secretariat.interest.InterestStatus;
import tequio.secretariat.interest.Interests;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/** Publishes the declaration that the link of a letter asked for, once. */
@Component
class AnswerInterestRequest {

  private final InterestRequests requests;
  private final InterestActs acts;
  private final Interests interests;

  AnswerInterestRequest(InterestRequests requests, InterestActs acts, Interests interests) {
    this.requests = requests;
    this.acts = acts;
    this.interests = interests;
  }

  /** Finds the member that a request asks, if still in the seat. */
  Optional<InterestStatus> member(InterestRequest request, LocalDate today) {
    return interests.on(request.government(), today).stream()
        .filter(it -> it.member().number() == request.appointment())
        .findFirst();
  }

  /** Publishes it, unless another answer to the request came first; whether it was published. */
  @Transactional
  boolean declare(InterestRequest request, ObjectNode said, LocalDate today) {
    said.put("appointment", request.appointment());
    said.put("declared", PartialDate.of(today).text());
    var declaration = Json.MAPPER.treeToValue(said, InterestDeclaration.class);
    InterestActs.requireDetails(declaration);
    boolean first = requests.remove(request);
    if (first) {
      acts.declare(request.government(), declaration, today);
    }
    return first;
  }
}
