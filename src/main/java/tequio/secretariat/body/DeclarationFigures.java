package tequio.secretariat.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.secretariat.interest.Interests;
import tequio.web.Texts;

/** Figure: declarations of interests that members have made, of those that are due. */
@Component
@Order(50)
class DeclarationFigures implements BodyFigures {

  private final Interests interests;

  DeclarationFigures(Interests interests) {
    this.interests = interests;
  }

  @Override
  public List<BodyFigure> list(GovernmentKey government, LocalDate day, Texts t) {
    var members = interests.on(government, day);
    if (members.isEmpty()) {
      return List.of();
    }
    long current = members.stream().filter(it -> !it.isOverdue()).count();
    var value = t.say("body.of", current, members.size());
    return List.of(new BodyFigure(t.say("body.declarations"), value, Optional.empty()));
  }
}
