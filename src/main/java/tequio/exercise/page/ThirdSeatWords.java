package tequio.exercise.page;

import java.util.Optional;
import tequio.profile.content.StateProfile;
import tequio.web.Texts;

/** Words that tell who has the third seat where the authority does not have it. */
public final class ThirdSeatWords {

  /** One sentence; empty where the authority has the seat, or the profile has no such seat. */
  public static Optional<String> of(StateProfile profile, Texts t) {
    return profile
        .thirdSector()
        .map(it -> it.name().words())
        .flatMap(seat ->
            switch (profile.thirdSeat()) {
              case AUTHORITY -> Optional.empty();
              case CONTROL_BODY -> Optional.of(t.say("exercise.third-seat.control-body", seat));
              case VACANT -> Optional.of(t.say("exercise.third-seat.vacant", seat));
            });
  }

  private ThirdSeatWords() {}
}
