package tequio.secretariat.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tequio.concurrency.Simultaneously;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.secretariat.MeetingWorld;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.SessionCall;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.live.SessionTerms;
import tequio.secretariat.record.MeetingReader;
import tequio.secretariat.session.SessionActs;
import tequio.storage.TenantContext;
import tequio.testing.SetClock;
import tequio.testing.TequioDemoTest;

/** Several people act on the same minutes at the same moment: nothing of what they say is lost. */
@TequioDemoTest
class MinutesRaceTest {

  private static final int PEOPLE = 8;

  /** Nobody else publishes there: what is published here stays. */
  private static final GovernmentKey TOWN = new GovernmentKey("27010");

  private static final PartialDate DAY = new PartialDate("2026-03-20");

  /** Minutes stay once they are published: each test has its own. */
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired SessionActs sessions;
  @Autowired MeetingReader meetings;
  @Autowired MinutesReader minutes;
  @Autowired MinutesComments comments;
  @Autowired MinutesActs acts;
  @Autowired TenantContext scope;

  private String code = "";

  @BeforeEach
  void minutes_of_a_session_with_three_seats() {
    clock.set("2026-03-20T23:05:00Z");
    code = String.valueOf(NEXT.incrementAndGet());
    if (code.equals("1")) {
      SessionCall.publish(program, TOWN);
    } else {
      SessionCall.add(program, TOWN, MeetingWorld.ordinary("2026-03-02", "2026-03-20", 2));
    }
    var meeting = new SubjectReference("meeting", TOWN, code);
    assertThat(
            tried(() -> {
              var terms =
                  new SessionTerms(false, true, "Facilitación", ReportingParty.CIVIL_SOCIETY);
              sessions.begin(meetings.find(TOWN, code).orElseThrow(), terms);
              for (int seat = 1; seat <= 3; seat++) {
                sessions.arrive(meeting, seat, SeatRole.PRINCIPAL);
              }
              sessions.install(meeting);
              sessions.close(meeting);
            }))
        .isTrue();
  }

  @Test
  void answers_given_at_once_are_all_in_the_minutes() throws Exception {
    for (int i = 0; i < PEOPLE; i++) {
      comment(i);
    }

    var answered = atOnce(i -> () -> tried(() -> answer(i + 1)));

    assertThat(answered).doesNotContain(false);
    assertThat(within(this::its).minutes().comments()).hasSize(PEOPLE);
  }

  @Test
  void what_is_approved_has_no_comment_without_an_answer() throws Exception {
    var done =
        atOnce(i ->
            () ->
                i == 0
                    ? tried(() -> acts.approveByMeeting(its(), 99, DAY, SecretariatWorld.TERMS))
                    : tried(() -> comment(i)));

    var waiting = within(() -> comments.list(its().document()));
    assertThat(waiting).hasSize((int) done.stream().skip(1).filter(it -> it).count());
    assertThat(done.getFirst()).isEqualTo(waiting.isEmpty());
  }

  @Test
  void a_word_counts_for_the_version_that_was_there() throws Exception {
    comment(0);
    var done =
        atOnce(i ->
            () -> i == 0 ? tried(() -> answer(1)) : tried(() -> acts.giveWord(its(), 1 + i % 3)));
    assertThat(done).doesNotContain(false);

    assertThat(tried(() -> comment(1))).isTrue();
    assertThat(tried(() -> answer(2))).isTrue();
    assertThat(within(() -> comments.words(its().document()))).isEmpty();
    assertThat(tried(() -> acts.approveByWord(its(), DAY, SecretariatWorld.TERMS))).isFalse();
  }

  private void comment(int number) {
    var unused =
        within(() -> {
          acts.comment(its(), 1 + number % 3, "Comentario " + number);
          return true;
        });
  }

  private void answer(int number) {
    acts.answer(its(), number, Optional.empty(), SecretariatWorld.TERMS);
  }

  private MinutesRecord its() {
    return minutes.find(TOWN, code).orElseThrow();
  }

  /** Whether it was done; false if a rule refused it. */
  private boolean tried(Runnable act) {
    try {
      return within(() -> {
        act.run();
        return true;
      });
    } catch (BusinessRuleException refused) {
      return false;
    }
  }

  private static List<Boolean> atOnce(IntFunction<Callable<Boolean>> each) throws Exception {
    return Simultaneously.run(PEOPLE, each);
  }

  private <T> T within(Supplier<T> act) {
    return scope.within(List.of(TOWN), act::get);
  }
}
