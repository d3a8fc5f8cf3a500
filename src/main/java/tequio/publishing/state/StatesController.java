package tequio.publishing.state;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.web.PublicPage;

/** Controller of the page of all state machines. */
@Controller
@PublicPage
class StatesController {

  private final List<StateMachine<?, ?>> machines;

  StatesController(ObjectProvider<StateMachine<?, ?>> machines) {
    this.machines = machines.orderedStream().<StateMachine<?, ?>>map(it -> it).toList();
  }

  @GetMapping({"/acerca/estados", "/en/acerca/estados"})
  StatesPage states() {
    return new StatesPage(machines);
  }
}
