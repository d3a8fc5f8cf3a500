package tequio.problem.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.concurrency.Simultaneously;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.plan.PlanWorld;
import tequio.problem.ProblemWorld;
import tequio.problem.content.Problem;
import tequio.problem.content.TreeNode;
import tequio.problem.content.TreeSide;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** Ten people edit one tree at the same moment: each operation is applied or answered. */
@TequioTest
class TreeRaceTest {

  private static final int PEOPLE = 10;
  private static final TreeAuthor ANA = new TreeAuthor("ana");
  private static final TreeAuthor LUIS = new TreeAuthor("luis");

  @Autowired ProblemTrees trees;
  @Autowired DocumentKind<Problem> kind;
  @Autowired DocumentPublisher publisher;
  @Autowired TenantContext scope;
  @Autowired JdbcClient jdbc;

  @SuppressWarnings("NullAway.Init")
  private SubjectReference problem;

  @BeforeEach
  void a_problem_is_defined() {
    problem = kind.ref(PlanWorld.newGovernment(jdbc), "1");
    publish(List.of(), "");
  }

  @Test
  void ten_people_add_at_once_and_every_node_is_there_with_its_own_number() throws Exception {
    trunk();
    var done =
        atOnce(i ->
            () -> {
              var results = new ArrayList<TreeResult>();
              for (int n = 0; n < 5; n++) {
                results.add(add(1, TreeSide.CAUSE, "Causa " + i + "-" + n, author(i)));
              }
              return results;
            });

    assertThat(done.stream().flatMap(List::stream))
        .allMatch(it -> it instanceof TreeResult.Applied);
    assertThat(read().published()).hasSize(1 + PEOPLE * 5);
    assertThat(read().published().stream().map(TreeNode::number))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 51).boxed().toList());
    assertThat(read().operations()).isEqualTo(51);
  }

  @Test
  void the_first_operation_of_ten_at_once_begins_one_tree() throws Exception {
    var done =
        atOnce(i ->
            () -> {
              try {
                return List.of(add(0, TreeSide.TRUNK, "Tronco " + i, author(i)));
              } catch (BusinessRuleException refused) {
                return List.<TreeResult>of();
              }
            });

    assertThat(done.stream().flatMap(List::stream)).hasSize(1);
    assertThat(read().published()).hasSize(1);
  }

  @Test
  void of_ten_wordings_of_one_node_one_is_applied_and_nine_are_answered_with_both()
      throws Exception {
    trunk();
    var done =
        atOnce(i -> () -> List.of(apply(new TreeOperation.Word(1, 1, "Dice " + i), author(i))));

    var answers = done.stream().flatMap(List::stream).toList();
    assertThat(answers).filteredOn(it -> it instanceof TreeResult.Applied).hasSize(1);
    var now = read().trunk().orElseThrow();
    assertThat(answers)
        .filteredOn(it -> it instanceof TreeResult.Conflict)
        .hasSize(PEOPLE - 1)
        .allSatisfy(it -> {
          var conflict = (TreeResult.Conflict) it;
          assertThat(conflict.now()).isEqualTo(now);
          assertThat(((TreeOperation.Word) conflict.mine()).words())
              .startsWith("Dice ")
              .isNotEqualTo(now.words());
        });
  }

  @Test
  void everything_at_once_is_applied_or_answered_and_the_tree_stays_a_tree() throws Exception {
    trunk();
    for (int i = 0; i < 6; i++) {
      add(1, TreeSide.CAUSE, "Causa " + i, ANA);
    }
    var done = atOnce(i -> () -> mixed(i));

    assertThat(done).allSatisfy(it -> assertThat(it).hasSize(8));
    long applied =
        done.stream().flatMap(List::stream).filter(it -> it instanceof TreeResult.Applied).count();
    assertThat(read().operations()).isEqualTo((int) applied + 7);
    publish(read().published(), "Así quedó en la mesa");
  }

  /** A refusal counts as an answer: here, a conflict with the node as it is. */
  private List<TreeResult> mixed(int person) {
    var results = new ArrayList<TreeResult>();
    for (int n = 0; n < 8; n++) {
      int node = 2 + (person + n) % 6;
      var now = read().find(node).orElseThrow();
      var operation =
          switch ((person * 3 + n) % 6) {
            case 0 -> new TreeOperation.Add(node, TreeSide.CAUSE, "De " + person);
            case 1 -> new TreeOperation.Word(node, now.version(), "Dice " + person);
            case 2 -> new TreeOperation.Up(node, now.version());
            case 3 -> new TreeOperation.Place(node, now.version(), 2 + (node + n) % 6);
            case 4 -> new TreeOperation.Remove(node, now.version());
            default -> new TreeOperation.Restore(node, now.version());
          };
      try {
        results.add(apply(operation, author(person)));
      } catch (BusinessRuleException refused) {
        results.add(new TreeResult.Conflict(now, operation));
      }
    }
    return results;
  }

  @Test
  void each_takes_back_only_their_own_last_operation() {
    trunk();
    add(1, TreeSide.CAUSE, "Fugas", ANA);
    add(1, TreeSide.CAUSE, "Medidores", LUIS);
    assertThat(undo(ANA)).isInstanceOf(TreeResult.Applied.class);
    assertThat(words()).contains("Medidores").doesNotContain("Fugas");

    apply(new TreeOperation.Word(3, 1, "Faltan medidores"), ANA);
    assertThat(undo(LUIS)).isInstanceOf(TreeResult.Conflict.class);
    assertThat(words()).contains("Faltan medidores");
    undo(ANA);
    assertThat(words()).contains("Medidores");
  }

  @Test
  void one_takes_back_step_by_step_what_nobody_else_changed_since() {
    trunk();
    add(1, TreeSide.CAUSE, "Fugas", ANA);
    apply(new TreeOperation.Word(2, 1, "Fugas en la red"), ANA);
    apply(new TreeOperation.Word(2, 2, "De Luis"), LUIS);
    assertThat(undo(ANA)).isInstanceOf(TreeResult.Conflict.class);
    undo(LUIS);
    assertThat(undo(ANA)).isInstanceOf(TreeResult.Applied.class);
    assertThat(words()).containsExactly("Tronco", "Fugas");
    assertThat(undo(ANA)).isInstanceOf(TreeResult.Applied.class);
    assertThat(words()).containsExactly("Tronco");
    assertThatThrownBy(() -> undo(ANA)).hasMessageContaining("NOTHING_TO_UNDO");
  }

  @Test
  void moves_are_taken_back_and_a_removed_branch_comes_back_whole() {
    trunk();
    add(1, TreeSide.CAUSE, "A", ANA);
    add(1, TreeSide.CAUSE, "B", ANA);
    add(2, TreeSide.CAUSE, "A1", ANA);
    apply(new TreeOperation.Down(2, 1), ANA);
    assertThat(words()).containsExactly("Tronco", "B", "A", "A1");
    undo(ANA);
    assertThat(words()).containsExactly("Tronco", "A", "A1", "B");
    apply(new TreeOperation.Place(4, 1, 3), ANA);
    assertThat(words()).containsExactly("Tronco", "A", "B", "A1");
    undo(ANA);
    apply(new TreeOperation.Remove(2, 3), ANA);
    assertThat(words()).containsExactly("Tronco", "B");
    undo(ANA);
    assertThat(words()).containsExactly("Tronco", "A", "A1", "B");
    assertThat(add(1, TreeSide.CAUSE, "C", ANA)).isEqualTo(new TreeResult.Applied(11, "add", 5));
  }

  @Test
  void a_branch_is_not_hung_from_itself_nor_from_the_other_side() {
    trunk();
    add(1, TreeSide.CAUSE, "A", ANA);
    add(2, TreeSide.CAUSE, "A1", ANA);
    add(1, TreeSide.EFFECT, "E", ANA);
    assertRefused(new TreeOperation.Place(2, 1, 3), "OWN_BRANCH");
    assertRefused(new TreeOperation.Place(2, 1, 4), "OTHER_SIDE");
    assertRefused(new TreeOperation.Remove(1, 1), "TRUNK_STAYS");
    assertRefused(new TreeOperation.Up(2, 1), "AT_THE_END");
    assertRefused(new TreeOperation.Add(9, TreeSide.CAUSE, "X"), "NO_SUCH_NODE");
    assertRefused(new TreeOperation.Add(1, TreeSide.CAUSE, "\u200B "), "NO_WORDS");
    assertRefused(new TreeOperation.Add(1, TreeSide.CAUSE, "x".repeat(301)), "TOO_LONG");
    assertThat(read().operations()).isEqualTo(4);
  }

  @Test
  void operations_are_never_changed_nor_deleted() {
    trunk();
    assertThatThrownBy(
            () -> within(() -> jdbc.sql("update tree_operation set words_after = 'x'").update()))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> within(() -> jdbc.sql("delete from tree_operation").update()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_tree_that_was_published_elsewhere_is_worked_on_from_then_and_numbers_are_not_reused() {
    trunk();
    add(1, TreeSide.CAUSE, "Se pierde si nadie la publica", ANA);
    publish(ProblemWorld.tree(2, 1), "Se importó");
    assertThat(read().published()).isEqualTo(ProblemWorld.tree(2, 1));
    assertThat(add(1, TreeSide.CAUSE, "Otra", ANA))
        .isInstanceOfSatisfying(
            TreeResult.Applied.class, it -> assertThat(it.node()).isEqualTo(10));
  }

  private void trunk() {
    add(0, TreeSide.TRUNK, "Tronco", ANA);
  }

  private TreeResult add(int parent, TreeSide side, String words, TreeAuthor author) {
    return apply(new TreeOperation.Add(parent, side, words), author);
  }

  private TreeResult apply(TreeOperation operation, TreeAuthor author) {
    return within(() -> trees.apply(problem, operation, author));
  }

  private TreeResult undo(TreeAuthor author) {
    return within(() -> trees.undo(problem, author));
  }

  private void assertRefused(TreeOperation operation, String rule) {
    assertThatThrownBy(() -> apply(operation, ANA))
        .isInstanceOfSatisfying(
            BusinessRuleException.class, it -> assertThat(it.rule().name()).isEqualTo(rule));
  }

  private WorkingTree read() {
    return within(() -> trees.read(problem));
  }

  private List<String> words() {
    return read().published().stream().map(it -> it.text().words()).toList();
  }

  private void publish(List<TreeNode> nodes, String reason) {
    var terms =
        Optional.of(reason)
            .filter(it -> !it.isEmpty())
            .map(it -> ProblemWorld.BY.because(Text.spanish(it)))
            .orElse(ProblemWorld.BY);
    assertThat(publisher.publish(kind, problem, ProblemWorld.water(nodes), terms))
        .isInstanceOf(PublicationResult.Published.class);
  }

  private static TreeAuthor author(int person) {
    return new TreeAuthor("persona-" + person);
  }

  private static List<List<TreeResult>> atOnce(IntFunction<Callable<List<TreeResult>>> each)
      throws Exception {
    return Simultaneously.run(PEOPLE, each);
  }

  private <T> T within(Supplier<T> act) {
    return scope.within(List.of(problem.government()), act::get);
  }
}
