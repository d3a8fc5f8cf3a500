package tequio.gathering.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.gathering.attendance.AttendeeSector;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.plan.PlanWorld;
import tequio.testing.TequioTest;

/** More people than places ask at the same moment. */
@TequioTest
class ReservationRaceTest {

  private static final int PEOPLE = 10;
  private static final int PLACES = 4;

  @Autowired Reservations reservations;
  @Autowired JdbcClient jdbc;

  @Test
  void never_more_places_are_taken_than_there_are_and_one_given_back_is_free() throws Exception {
    var gathering = new SubjectReference("gathering", PlanWorld.newGovernment(jdbc), "1");
    var barrier = new CyclicBarrier(PEOPLE);
    var work = new ArrayList<Callable<Optional<Reservation>>>();
    for (int i = 0; i < PEOPLE; i++) {
      work.add(() -> {
        barrier.await();
        return take(gathering);
      });
    }
    var taken = new ArrayList<Reservation>();
    try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
      for (var one : threads.invokeAll(work)) {
        one.get().ifPresent(taken::add);
      }
    }

    assertThat(taken).hasSize(PLACES);
    assertThat(reservations.holds(gathering, taken.getFirst().ticket())).isTrue();
    assertThat(reservations.giveBack(gathering, taken.getFirst().ticket())).isTrue();
    assertThat(reservations.giveBack(gathering, taken.getFirst().ticket())).isFalse();
    assertThat(take(gathering)).isPresent();
    assertThat(take(gathering)).isEmpty();
  }

  private Optional<Reservation> take(SubjectReference gathering) {
    try {
      return Optional.of(
          reservations.take(
              gathering,
              AttendeeSector.CITIZEN,
              Optional.empty(),
              Optional.empty(),
              Optional.of(PLACES)));
    } catch (BusinessRuleException full) {
      return Optional.empty();
    }
  }
}
