package tequio.profile.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.profile.StateProfiles;
import tequio.territory.Gazetteer;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** What the profile of a state lacks, or will lack soon. */
@Component
class KeeperTasks implements TaskProvider {

  private final StateProfiles profiles;
  private final Gazetteer gazetteer;
  private final Clock clock;

  KeeperTasks(StateProfiles profiles, Gazetteer gazetteer, Clock clock) {
    this.profiles = profiles;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.EDIT_STATE_PROFILE).stream()
        .flatMap(state -> of(state, t))
        .toList();
  }

  private Stream<Task> of(GovernmentKey state, Texts t) {
    var today = LocalDate.ofInstant(clock.instant(), gazetteer.get(state).zone());
    var holds = profiles.on(state, today);
    return ProfileGap.of(holds, today).stream().map(it -> task(it, state, t));
  }

  private static Task task(ProfileGap gap, GovernmentKey state, Texts t) {
    var kind = Texts.kebab(gap.kind().name());
    return new Task(
        Optional.of(state),
        t.say("profile.task." + kind, gap.what(), gap.day().map(t::day).orElse("")),
        t.say("profile.task." + kind + ".more"),
        "/trabajo/" + state + "/documentos/state-profile/1",
        gap.day());
  }
}
