package tequio.secretariat.session;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.secretariat.content.SeatRole.ALTERNATE;
import static tequio.secretariat.content.SeatRole.PRINCIPAL;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tequio.concurrency.Simultaneously;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.secretariat.decision.DecisionOutcome;
import tequio.secretariat.decision.VoteChoice;
import tequio.secretariat.live.LiveAgreement;
import tequio.secretariat.live.LiveAgreements;
import tequio.secretariat.live.LiveDecision.LiveVote;
import tequio.secretariat.live.LiveDecisions;
import tequio.secretariat.live.LiveItem.ItemOrigin;
import tequio.secretariat.live.LiveItem.LiveNote;
import tequio.secretariat.live.LiveItems;
import tequio.secretariat.live.LiveSeat;
import tequio.secretariat.live.LiveSeat.LiveHolder;
import tequio.secretariat.live.LiveSessions;
import tequio.secretariat.live.SeatRegisters;
import tequio.secretariat.live.SessionTerms;
import tequio.storage.TenantContext;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** Several people act on one session at the same moment: the database decides, nothing is lost. */
@TequioTest
class SessionRaceTest {

  private static final int PEOPLE = 8;

  /** Sessions stay once they are begun: each test has its own. */
  private static final AtomicInteger NEXT = new AtomicInteger();

  private static final GovernmentKey TOWN = new GovernmentKey("29044");

  @Autowired LiveSessions sessions;
  @Autowired SeatRegisters registers;
  @Autowired LiveItems items;
  @Autowired LiveDecisions decisions;
  @Autowired LiveAgreements agreements;
  @Autowired SessionActs acts;
  @Autowired VoteActs votes;
  @Autowired AgendaActs agenda;
  @Autowired TenantContext scope;
  @Autowired SetClock clock;
  @Autowired SessionBoards boards;

  private SubjectReference meeting = new SubjectReference("meeting", TOWN, "1");

  @BeforeEach
  void a_session_that_is_not_public_with_two_seats() {
    clock.set("2026-03-20T23:05:00Z");
    meeting = new SubjectReference("meeting", TOWN, String.valueOf(NEXT.incrementAndGet()));
    var terms = new SessionTerms(false, false, "Facilitación", ReportingParty.CIVIL_SOCIETY);
    within(() -> sessions.begin(meeting, terms));
    within(() -> {
      registers.add(meeting, seat(1, "gobierno"));
      registers.add(meeting, seat(2, "sociedad-civil"));
      for (int i = 0; i < 3; i++) {
        items.add(
            meeting,
            "Punto " + i,
            Optional.empty(),
            Optional.empty(),
            ItemOrigin.AGENDA,
            Optional.empty());
      }
      return true;
    });
    act(() -> acts.arrive(meeting, 1, PRINCIPAL));
    act(() -> acts.arrive(meeting, 2, PRINCIPAL));
    within(() -> sessions.install(meeting));
  }

  @Test
  void a_seat_is_taken_once_by_principal_or_alternate() throws Exception {
    act(() -> acts.depart(meeting, 1));
    var taken =
        atOnce(i -> () -> tried(() -> acts.arrive(meeting, 1, i % 2 == 0 ? PRINCIPAL : ALTERNATE)));

    assertThat(taken).filteredOn(it -> it).hasSize(1);
    assertThat(board().presences().stream().filter(it -> it.seat() == 1 && it.isPresent()))
        .hasSize(1);
  }

  @Test
  void a_seat_votes_once_from_however_many_devices() throws Exception {
    act(() -> votes.open(meeting, 1, "¿Se aprueba?"));
    var cast = atOnce(i -> () -> tried(() -> vote(1, i)));

    assertThat(cast).filteredOn(it -> it).hasSize(1);
    assertThat(board().openDecision().orElseThrow().votes()).hasSize(1);
  }

  @Test
  void a_vote_is_counted_or_refused_while_the_vote_is_closed() throws Exception {
    act(() -> votes.open(meeting, 1, "¿Se aprueba?"));
    act(() -> vote(1, 0));
    var outcomes = new ArrayList<DecisionOutcome>();
    var done =
        atOnce(i ->
            () ->
                i == 0 ? tried(() -> outcomes.add(votes.close(meeting))) : tried(() -> vote(2, i)));

    assertThat(done.getFirst()).isTrue();
    var decision = board().decisions().getFirst();
    long counted = done.subList(1, PEOPLE).stream().filter(it -> it).count();
    assertThat(decision.votes()).hasSize(1 + (int) counted);
    assertThat(outcomes).containsExactly(decision.outcome().orElseThrow());
  }

  @Test
  void only_one_vote_is_open() throws Exception {
    var opened = atOnce(i -> () -> tried(() -> votes.open(meeting, 1, "¿Pregunta " + i + "?")));

    assertThat(opened).filteredOn(it -> it).hasSize(1);
    assertThat(board().decisions()).hasSize(1);
  }

  @Test
  void a_vote_that_loses_its_quorum_decides_nothing() throws Exception {
    act(() -> votes.open(meeting, 1, "¿Se aprueba?"));
    act(() -> vote(1, 0));
    act(() -> vote(2, 0));
    var outcomes = new ArrayList<DecisionOutcome>();
    var done =
        atOnce(i ->
            () ->
                switch (i) {
                  case 0 -> tried(() -> outcomes.add(votes.close(meeting)));
                  case 1 -> tried(() -> acts.depart(meeting, 2));
                  default -> tried(() -> agenda.note(meeting, 1, note("Nota " + i)));
                });

    assertThat(done).doesNotContain(false);
    assertThat(outcomes.getFirst()).isIn(DecisionOutcome.CONSENSUS, DecisionOutcome.NO_QUORUM);
    assertThat(board().history().getLast().met()).isFalse();
    assertThat(board().item(1).orElseThrow().notes()).hasSize(PEOPLE - 2);
  }

  @Test
  void a_session_is_closed_once_and_no_word_is_lost() throws Exception {
    var done =
        atOnce(i ->
            () ->
                i < 2
                    ? tried(this::close)
                    : tried(() -> agenda.note(meeting, 1, note("Nota " + i))));

    assertThat(done.subList(0, 2)).filteredOn(it -> it).hasSize(1);
    long kept = done.subList(2, PEOPLE).stream().filter(it -> it).count();
    assertThat(board().item(1).orElseThrow().notes()).hasSize((int) kept);
    assertThat(tried(() -> agenda.note(meeting, 1, note("Tarde")))).isFalse();
  }

  @Test
  void an_item_is_moved_while_somebody_writes_about_it() throws Exception {
    var done =
        atOnce(i ->
            () ->
                i % 2 == 0
                    ? tried(() -> agenda.moveUp(meeting, 3))
                    : tried(() -> agenda.note(meeting, 3, note("Nota " + i))));

    assertThat(done).doesNotContain(false);
    assertThat(board().items().getFirst().number()).isEqualTo(3);
    assertThat(board().item(3).orElseThrow().notes()).hasSize(PEOPLE / 2);
  }

  @Test
  void two_agreements_never_have_one_number() throws Exception {
    var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var taken = atOnce(i -> () -> tried(() -> agenda.agree(meeting, agreement("A " + i), day)));
    assertThat(taken).doesNotContain(false);
    assertThat(board().agreements())
        .extracting(LiveAgreement::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, PEOPLE).boxed().toList());

    var numbered =
        atOnce(i ->
            () ->
                tried(() ->
                    within(() -> {
                      agreements.markPublished(meeting, i + 1, 7);
                      return true;
                    })));
    assertThat(numbered).filteredOn(it -> it).hasSize(1);
  }

  /** As the acts do it, without what is published. */
  private void close() {
    if (!within(() -> sessions.close(meeting))) {
      throw new BusinessRuleException(SessionActs.Rule.NOT_OPEN);
    }
  }

  private void vote(int seat, int device) {
    var choice = device % 2 == 0 ? VoteChoice.IN_FAVOUR : VoteChoice.AGAINST;
    var vote = new LiveVote(seat, PRINCIPAL, Optional.empty(), Optional.empty());
    votes.vote(meeting, vote, choice);
  }

  private static LiveNote note(String words) {
    return new LiveNote(Optional.empty(), words);
  }

  private static LiveAgreement agreement(String what) {
    return new LiveAgreement(
        0,
        1,
        Optional.empty(),
        what,
        "Tesorería",
        LocalDate.of(2026, 5, 1),
        "El oficio",
        Optional.empty());
  }

  private static LiveSeat seat(int number, String sector) {
    return new LiveSeat(
        number,
        sector,
        "Sector " + sector,
        Optional.of(new LiveHolder("1." + number, "Titular " + number)),
        Optional.of(new LiveHolder("2." + number, "Suplente " + number)),
        false);
  }

  private SessionBoard board() {
    return within(() -> boards.of(sessions.find(meeting).orElseThrow()));
  }

  private void act(Runnable act) {
    assertThat(tried(act)).isTrue();
  }

  /** Whether it was done; false if a rule refused it. */
  private boolean tried(Runnable act) {
    try {
      return within(() -> {
        act.run();
        return true;
      });
    } catch (BusinessRuleException | org.springframework.dao.DataAccessException refused) {
      return false;
    }
  }

  private static List<Boolean> atOnce(IntFunction<Callable<Boolean>> each) throws Exception {
    return Simultaneously.run(PEOPLE, each);
  }

  private <T> T within(java.util.function.Supplier<T> act) {
    return scope.within(List.of(meeting.government()), act::get);
  }
}
