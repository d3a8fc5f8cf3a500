package tequio.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.concurrency.Simultaneously;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.plan.PlanWorld;
import tequio.roundtable.content.AlternativeDecision;
import tequio.roundtable.content.RoundtableStage;
import tequio.roundtable.content.TableNodeSide;
import tequio.roundtable.live.TableAlternatives.TableDecision;
import tequio.roundtable.live.TableCard.CardChannel;
import tequio.storage.TenantContext;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** A room sends at the same moment while two facilitators work on the table. */
@TequioTest
class LiveTableRaceTest {

  private static final int PEOPLE = 12;

  @Autowired LiveTables tables;
  @Autowired TableCodes codes;
  @Autowired TableCards cards;
  @Autowired TableGroups groups;
  @Autowired DotVotes dots;
  @Autowired TableTree tree;
  @Autowired TableAlternatives alternatives;
  @Autowired TenantContext scope;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate inOneTransaction;

  private SubjectReference table = new SubjectReference("roundtable", new GovernmentKey("99"), "1");

  @BeforeEach
  void a_live_table() {
    table = new SubjectReference("roundtable", PlanWorld.newGovernment(jdbc), "1");
    run(() -> tables.begin(table));
  }

  @Test
  void the_same_card_sent_by_many_at_once_is_there_once() throws Exception {
    var id = UUID.randomUUID();
    var added =
        atOnce(i -> () -> within(() -> cards.add(table, id, "Falta agua", CardChannel.PHONE)));

    assertThat(added).filteredOn(it -> it).hasSize(1);
    assertThat(list()).hasSize(1);
  }

  @Test
  void the_same_card_sent_four_times_is_there_once_and_the_clock_does_not_order() {
    var ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    clock.set("2026-03-02T18:00:00Z");
    add(ids.get(0), "primera");
    clock.set("2026-03-01T18:00:00Z");
    add(ids.get(1), "segunda");
    clock.set("2026-03-03T18:00:00Z");
    for (int i = 0; i < 4; i++) {
      add(ids.get(0), "primera");
    }
    add(ids.get(2), "tercera");

    assertThat(list())
        .extracting(TableCard::words)
        .containsExactly("primera", "segunda", "tercera");
    assertThat(list()).extracting(TableCard::number).containsExactly(1, 2, 3);
  }

  @Test
  void cards_of_a_room_all_land_with_numbers_of_their_own() throws Exception {
    atOnce(
        i -> () -> within(() -> cards.add(table, UUID.randomUUID(), "n" + i, CardChannel.PHONE)));

    assertThat(list()).hasSize(PEOPLE);
    assertThat(list()).extracting(TableCard::number).doesNotHaveDuplicates();
  }

  @Test
  void of_those_who_send_the_last_card_that_fits_one_has_it_taken() throws Exception {
    add(UUID.randomUUID(), "primera");
    run(() -> inOneTransaction.executeWithoutResult(it -> fill(TableCards.MOST - 2)));

    var taken = atOnce(i -> () -> succeeds(() -> add(UUID.randomUUID(), "última")));

    assertThat(taken).filteredOn(it -> it).hasSize(1);
    assertThat(list()).hasSize(TableCards.MOST);
  }

  @Test
  void a_card_that_comes_after_its_stage_is_marked_and_after_the_end_refused() {
    run(() -> tables.open(table, RoundtableStage.GROUPING));
    add(UUID.randomUUID(), "tarde");
    assertThat(list()).singleElement().matches(TableCard::late);

    run(() -> tables.close(table));
    assertThatThrownBy(() -> add(UUID.randomUUID(), "después"))
        .isInstanceOf(BusinessRuleException.class)
        .hasMessageContaining("NOT_LIVE");
  }

  @Test
  void two_facilitators_who_merge_each_into_the_other_leave_one_group_with_all_cards()
      throws Exception {
    int one = within(() -> groups.add(table, "Fugas"));
    int other = within(() -> groups.add(table, "Pipas"));
    for (int i = 0; i < 6; i++) {
      int group = i % 2 == 0 ? one : other;
      int number = i + 3;
      add(UUID.randomUUID(), "t" + i);
      run(() -> cards.move(table, number, Optional.of(group)));
    }

    var merged =
        atOnce(i ->
            () ->
                succeeds(
                    () -> groups.merge(table, i % 2 == 0 ? one : other, i % 2 == 0 ? other : one)));

    assertThat(merged).filteredOn(it -> it).hasSize(1);
    var left = within(() -> groups.list(table));
    assertThat(left).hasSize(1);
    assertThat(list()).allMatch(it -> it.group().equals(Optional.of(left.getFirst().number())));
  }

  @Test
  void one_groups_cards_while_the_other_takes_the_group_away_and_no_card_is_lost()
      throws Exception {
    int group = within(() -> groups.add(table, "Fugas"));
    for (int i = 0; i < PEOPLE; i++) {
      add(UUID.randomUUID(), "t" + i);
    }
    atOnce(i ->
        () ->
            succeeds(() -> {
              if (i == PEOPLE / 2) {
                groups.remove(table, group);
              } else {
                cards.move(table, i + 2, Optional.of(group));
              }
            }));

    assertThat(within(() -> groups.list(table))).isEmpty();
    assertThat(list()).hasSize(PEOPLE).allMatch(it -> it.group().isEmpty());
  }

  @Test
  void a_person_has_one_set_of_dots_however_often_it_is_sent() throws Exception {
    int one = within(() -> groups.add(table, "Fugas"));
    int other = within(() -> groups.add(table, "Pipas"));
    assertThat(succeeds(() -> dots.put(table, "hoja-1", List.of(one)))).isFalse();
    run(() -> tables.open(table, RoundtableStage.PRIORITY));
    var voter = UUID.randomUUID().toString();

    atOnce(i -> () -> succeeds(() -> dots.put(table, voter, List.of(one, one, other))));
    run(() -> dots.put(table, "hoja-1", List.of(other)));
    run(() -> dots.put(table, voter, List.of(one, one)));

    assertThat(within(() -> groups.list(table))).extracting(TableGroup::dots).containsExactly(2, 1);
    assertThat(within(() -> dots.people(table))).isEqualTo(2);
    assertThat(succeeds(() -> groups.remove(table, one))).isFalse();
    assertThat(succeeds(() -> dots.put(table, voter, List.of(999)))).isFalse();
  }

  @Test
  void a_set_that_comes_while_the_stage_closes_counts_or_is_refused() throws Exception {
    int one = within(() -> groups.add(table, "Fugas"));
    run(() -> tables.open(table, RoundtableStage.PRIORITY));

    var put =
        atOnce(i ->
            () -> {
              if (i == PEOPLE / 2) {
                run(() -> tables.shut(table, RoundtableStage.PRIORITY));
                return false;
              }
              return succeeds(() -> dots.put(table, UUID.randomUUID().toString(), List.of(one)));
            });

    assertThat(within(() -> dots.people(table)))
        .isEqualTo((int) put.stream().filter(it -> it).count());
  }

  @Test
  void a_branch_goes_with_what_hangs_from_it_and_an_effect_hangs_from_no_cause() {
    int cause = within(() -> tree.add(table, TableNodeSide.CAUSE, Optional.empty(), "Red vieja"));
    run(() -> within(() -> tree.add(table, TableNodeSide.CAUSE, Optional.of(cause), "Sin dinero")));
    assertThat(
            succeeds(() ->
                within(() -> tree.add(table, TableNodeSide.EFFECT, Optional.of(cause), "Pipas"))))
        .isFalse();

    run(() -> tree.remove(table, cause));
    assertThat(within(() -> tree.list(table))).isEmpty();
  }

  @Test
  void scores_are_one_for_each_person_and_a_merge_needs_another_alternative() throws Exception {
    run(() -> alternatives.add(table, "Calendario"));
    run(() -> alternatives.add(table, "Brigada"));
    run(() -> tables.open(table, RoundtableStage.ALTERNATIVES));
    var voter = UUID.randomUUID().toString();
    atOnce(i -> () -> succeeds(() -> alternatives.score(table, voter, 1, Map.of(1, 2, 2, 5))));
    run(() -> alternatives.score(table, "hoja-7", 1, Map.of(1, 5)));

    var scores = within(() -> alternatives.list(table)).getFirst().scores();
    assertThat(scores)
        .containsExactly(
            new LiveAlternative.CriterionTally(1, 2, 7, 2, 5),
            new LiveAlternative.CriterionTally(2, 1, 5, 5, 5));
    assertThat(scores.getFirst().mean()).isEqualTo("3.5");
    var itself = new TableDecision(AlternativeDecision.MERGED, "igual", Optional.of(1));
    assertThat(succeeds(() -> alternatives.decide(table, 1, itself))).isFalse();
    var other = new TableDecision(AlternativeDecision.MERGED, "igual", Optional.of(2));
    assertThat(succeeds(() -> alternatives.decide(table, 1, other))).isTrue();
  }

  @Test
  void a_table_is_begun_once_and_its_code_ends_with_it() throws Exception {
    assertThat(atOnce(i -> () -> succeeds(() -> tables.begin(table)))).doesNotContain(true);
    var code = within(() -> tables.find(table)).flatMap(LiveTable::code).orElseThrow();
    assertThat(codes.find(" " + code.toLowerCase(java.util.Locale.ROOT))).contains(table);

    run(() -> tables.close(table));
    assertThat(codes.find(code)).isEmpty();
  }

  private void fill(int more) {
    int filled =
        tables
            .of(
                table,
                """
                insert into roundtable_card
                  (government, roundtable, number, id, words, channel, late, sent_at)
                select :government, :roundtable, 100 + n, gen_random_uuid(), 'otra', 'phone',
                  false, :now from generate_series(1, :more) n
                """)
            .param("more", more)
            .param("now", tables.now())
            .update();
    assertThat(filled).isEqualTo(more);
  }

  private void add(UUID id, String words) {
    var unused = within(() -> cards.add(table, id, words, CardChannel.PHONE));
  }

  private List<TableCard> list() {
    return within(() -> cards.list(table));
  }

  private boolean succeeds(Runnable act) {
    try {
      run(act);
      return true;
    } catch (BusinessRuleException refused) {
      return false;
    }
  }

  private void run(Runnable act) {
    var unused =
        within(() -> {
          act.run();
          return true;
        });
  }

  private <T> T within(Supplier<T> act) {
    return scope.within(List.of(table.government()), act::get);
  }

  private static List<Boolean> atOnce(IntFunction<Callable<Boolean>> each) throws Exception {
    return Simultaneously.run(PEOPLE, each);
  }
}
