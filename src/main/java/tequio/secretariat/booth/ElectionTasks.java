package tequio.secretariat.booth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.ballot.ElectionActs;
import tequio.secretariat.election.SectorElection;
import tequio.territory.Gazetteer;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Tasks: whoever convened an election registers electors and counts, until a month after it. */
@Component
class ElectionTasks implements TaskProvider {

  private static final int DAYS_AFTER = 31;

  private final Elections elections;
  private final ElectionActs acts;
  private final Gazetteer gazetteer;

  ElectionTasks(Elections elections, ElectionActs acts, Gazetteer gazetteer) {
    this.elections = elections;
    this.acts = acts;
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.CONVENE).stream().flatMap(it -> of(it, t)).toList();
  }

  private Stream<Task> of(GovernmentKey government, Texts t) {
    var today = elections.today(gazetteer.get(government));
    return elections.list(government).stream()
        .filter(it -> isDue(it, today))
        .map(it ->
            new Task(
                Optional.of(government),
                t.say("booth.task", it.content().title().words()),
                t.say("booth.task.more"),
                "/trabajo/" + government + "/secretariado/elecciones/" + it.document().code(),
                Optional.of(it.content().closes().last())));
  }

  private boolean isDue(DocumentVersion<SectorElection> election, LocalDate today) {
    return !election.content().closes().last().plusDays(DAYS_AFTER).isBefore(today)
        && acts.tallies(election.document()).isEmpty();
  }
}
