package tequio.exercise.convening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.profile.StateProfiles;
import tequio.profile.content.Convocation;
import tequio.profile.content.Convocation.ConvenedAct;
import tequio.profile.content.Convocation.Convener;
import tequio.territory.Government;

/** What the authority of a state convenes, by the profile in force today. */
@Component
class AuthorityConvocations {

  private final StateProfiles profiles;
  private final Clock clock;

  AuthorityConvocations(StateProfiles profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  List<ConvenedAct> of(Government state) {
    var today = LocalDate.ofInstant(clock.instant(), state.zone());
    return profiles.on(state.key(), today).profile().convocations().stream()
        .filter(it -> it.convener() == Convener.AUTHORITY)
        .map(Convocation::act)
        .toList();
  }
}
