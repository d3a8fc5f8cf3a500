package tequio.gathering.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.concurrency.Simultaneously;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.plan.PlanWorld;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** Many arrive at the same moment, and somebody closes the register meanwhile. */
@TequioTest
class AttendanceRaceTest {

  private static final int PEOPLE = 12;
  private static final PartialDate DAY = new PartialDate("2026-03-27");

  @Autowired AttendanceRegisters registers;
  @Autowired AttendanceCounts counts;
  @Autowired DoorCodes codes;
  @Autowired AttendeeNames names;
  @Autowired TenantContext scope;
  @Autowired JdbcClient jdbc;

  private SubjectReference subject =
      new SubjectReference("gathering", new GovernmentKey("99"), "1");

  @BeforeEach
  void a_register() {
    subject = new SubjectReference("gathering", PlanWorld.newGovernment(jdbc), "1");
    within(() -> registers.open(subject));
  }

  @Test
  void the_same_person_is_noted_once() throws Exception {
    var noted = atOnce(i -> () -> add(named("Ana  LÓPEZ", "Red de Mujeres")));

    assertThat(noted).filteredOn(it -> it).hasSize(1);
    assertThat(count().people()).isEqualTo(1);
  }

  @Test
  void whoever_gives_no_name_is_always_noted_and_numbers_have_no_gap() throws Exception {
    assertThat(atOnce(i -> () -> add(nameless()))).doesNotContain(false);

    assertThat(count().people()).isEqualTo(PEOPLE);
    assertThat(within(() -> registers.latest(subject, PEOPLE)))
        .extracting(AttendanceRegisters.NotedArrival::number)
        .startsWith(PEOPLE)
        .endsWith(1);
  }

  @Test
  void what_is_counted_at_the_close_is_all_that_was_noted() throws Exception {
    var closed = new ArrayList<AttendanceCount>();
    var noted =
        atOnce(i ->
            () -> {
              if (i == PEOPLE / 2) {
                closed.add(within(() -> registers.close(subject, DAY)));
                return false;
              }
              return add(nameless());
            });

    assertThat(closed).hasSize(1);
    assertThat(closed.getFirst().people())
        .isEqualTo(noted.stream().filter(it -> it).count())
        .isEqualTo(count().people());
    assertThat(codes.of(subject)).isEmpty();
    assertThat(add(nameless())).isFalse();
  }

  @Test
  void a_register_is_closed_once() throws Exception {
    var closed =
        atOnce(i ->
            () -> {
              try {
                return within(() -> registers.close(subject, DAY)).people() == 0;
              } catch (BusinessRuleException refused) {
                return false;
              }
            });

    assertThat(closed).filteredOn(it -> it).hasSize(1);
  }

  @Test
  void small_groups_are_not_told_and_belong_to_nobody() {
    for (int i = 0; i < AttendanceCount.FEWEST; i++) {
      var groups =
          i == 0
              ? Set.of(AttendeeGroup.WOMEN, AttendeeGroup.INDIGENOUS)
              : Set.of(AttendeeGroup.WOMEN);
      add(arrival(Optional.empty(), Optional.empty(), groups, false));
    }

    assertThat(count().groups())
        .containsExactly(
            new AttendanceCount.GroupCount(AttendeeGroup.WOMEN, AttendanceCount.FEWEST));
  }

  @Test
  void a_minor_has_no_name() {
    add(arrival(Optional.of("Luis"), Optional.empty(), Set.of(), true));

    assertThat(count().minors()).isEqualTo(1);
    assertThat(names.list(subject)).isEmpty();
  }

  @Test
  void who_agreed_is_named_until_they_take_it_back() {
    var receipt = within(() -> registers.add(subject, named("Rosa Díaz", "Universidad")));
    assertThat(names.list(subject))
        .extracting(AttendeeNames.Attendee::name)
        .containsExactly("Rosa Díaz");

    assertThat(names.withdraw(subject.government(), receipt.secret().orElseThrow())).isTrue();
    assertThat(names.list(subject)).isEmpty();
    assertThat(count().people()).isEqualTo(1);
  }

  private AttendanceCount count() {
    return within(() -> counts.of(subject, DAY));
  }

  private boolean add(Arrival arrival) {
    try {
      return within(() -> registers.add(subject, arrival)).number() > 0;
    } catch (BusinessRuleException refused) {
      return false;
    }
  }

  private static Arrival named(String name, String organisation) {
    return arrival(Optional.of(name), Optional.of(organisation), Set.of(), false);
  }

  private static Arrival nameless() {
    return arrival(Optional.empty(), Optional.empty(), Set.of(), false);
  }

  private static Arrival arrival(
      Optional<String> name,
      Optional<String> organisation,
      Set<AttendeeGroup> groups,
      boolean minor) {
    return new Arrival(
        AttendeeSector.CITIZEN, organisation, groups, name, minor, ArrivalChannel.DOOR);
  }

  private static List<Boolean> atOnce(IntFunction<Callable<Boolean>> each) throws Exception {
    return Simultaneously.run(PEOPLE, each);
  }

  private <T> T within(java.util.function.Supplier<T> act) {
    return scope.within(List.of(subject.government()), act::get);
  }
}
