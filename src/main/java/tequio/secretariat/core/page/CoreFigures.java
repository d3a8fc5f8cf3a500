package tequio.secretariat.core.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.secretariat.body.BodyFigures;
import tequio.secretariat.core.CoreReader;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** Figure: how many take part in the civil-society core. */
@Component
@Order(60)
class CoreFigures implements BodyFigures {

  private final CoreReader cores;
  private final Gazetteer gazetteer;

  CoreFigures(CoreReader cores, Gazetteer gazetteer) {
    this.cores = cores;
    this.gazetteer = gazetteer;
  }

  @Override
  public List<BodyFigure> list(GovernmentKey government, LocalDate day, Texts t) {
    return cores.find(government).stream()
        .map(it ->
            new BodyFigure(
                t.say("kind.civil-society-core"),
                t.say("core.lead", cores.standing(government).size()),
                Optional.of(gazetteer.get(government).path() + "/secretariado/nucleo")))
        .toList();
  }
}
