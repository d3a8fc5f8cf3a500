package tequio.problem.tree;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.SubjectReference;

/**
 * Working trees of problems. Operations on one tree are applied one after another, each in its own
 * transaction: whatever is sent is applied or answered, and nothing is lost.
 */
@Component
@Transactional
public class ProblemTrees {

  enum Rule implements BusinessRuleException.Rule {
    NO_WORDS,
    TOO_LONG,
    NOTHING_TO_UNDO,
    NOT_PUBLISHED
  }

  /** Most UTF-16 code units of the words of a node. */
  public static final int MOST_LETTERS = 300;

  private final TreeTable table;
  private final TreeOperations log;
  private final TreeSeed seeds;

  ProblemTrees(TreeTable table, TreeOperations log, TreeSeed seeds) {
    this.table = table;
    this.log = log;
    this.seeds = seeds;
  }

  /**
   * Returns the tree as it is worked on, or the published one if nobody worked on it.
   *
   * @throws BusinessRuleException if the problem is not published
   */
  public WorkingTree read(SubjectReference problem) {
    return table
        .find(problem)
        .filter(it -> isCurrent(problem, it))
        .map(it -> WorkingTree.of(table.nodes(problem), it.next(), it.operations()))
        .orElseGet(() -> seed(problem).tree());
  }

  private boolean isCurrent(SubjectReference problem, TreeTable.Head head) {
    return head.published() >= seeds.newest(problem)
        || !seed(problem).isElsewhere(head.published());
  }

  /**
   * Applies an operation, or returns the node as it is if somebody changed it meanwhile.
   *
   * @throws BusinessRuleException if the tree does not allow it
   */
  public TreeResult apply(SubjectReference problem, TreeOperation operation, TreeAuthor author) {
    return apply(problem, hold(problem), tidy(operation), author, Optional.empty());
  }

  /**
   * Takes back the last operation of the author; or returns the node as it is if an operation of
   * somebody else on it came later and stands.
   *
   * @throws BusinessRuleException if there is none, or the tree does not allow it any more
   */
  public TreeResult undo(SubjectReference problem, TreeAuthor author) {
    var head = hold(problem);
    var last =
        log.last(problem, author)
            .orElseThrow(() -> new BusinessRuleException(Rule.NOTHING_TO_UNDO));
    // What the author did later on the node is taken back already, and raised its version only.
    int seen = log.isOvertaken(problem, last) ? last.version() : version(problem, last.node());
    return apply(problem, head, last.inverse(seen), author, Optional.of(last.number()));
  }

  private int version(SubjectReference problem, int node) {
    return table.nodes(problem).stream()
        .filter(it -> it.number() == node)
        .findFirst()
        .orElseThrow()
        .version();
  }

  /** Finds the operation that {@link #undo} would take back. */
  public Optional<LoggedOperation> findUndoable(SubjectReference problem, TreeAuthor author) {
    return log.last(problem, author);
  }

  /** Returns the newest operations, the last one first. */
  public List<LoggedOperation> operations(SubjectReference problem, int most) {
    return log.list(problem, most);
  }

  /**
   * Waits until nobody else works on the tree and returns it; nobody can until the transaction
   * ends.
   */
  public WorkingTree lock(SubjectReference problem) {
    var head = hold(problem);
    return WorkingTree.of(table.nodes(problem), head.next(), head.operations());
  }

  /** Notes the version of the problem in which the tree was published. */
  public void setPublished(SubjectReference problem, int version) {
    var head = table.hold(problem).orElseThrow();
    table.set(problem, new TreeTable.Head(head.next(), head.operations(), version));
  }

  private TreeResult apply(
      SubjectReference problem,
      TreeTable.Head head,
      TreeOperation operation,
      TreeAuthor author,
      Optional<Integer> undoes) {
    var tree = WorkingTree.of(table.nodes(problem), head.next(), head.operations());
    if (operation instanceof TreeOperation.OnNode on) {
      var now = tree.find(on.node()).filter(it -> it.version() != on.seen());
      if (now.isPresent()) {
        return new TreeResult.Conflict(now.get(), operation);
      }
    }
    var step = new TreeEditor(tree).apply(operation);
    return write(problem, head, step, author, undoes);
  }

  private TreeResult write(
      SubjectReference problem,
      TreeTable.Head head,
      TreeStep step,
      TreeAuthor author,
      Optional<Integer> undoes) {
    int number = head.operations() + 1;
    int next = Math.max(head.next(), step.after().number() + 1);
    table.put(problem, step.after());
    step.shifted().forEach(it -> table.put(problem, it));
    log.add(problem, number, step, author, undoes);
    table.set(problem, new TreeTable.Head(next, number, head.published()));
    return new TreeResult.Applied(number, step.type(), step.after().number());
  }

  /** The row of the tree, locked; begun from what is published where there is none. */
  private TreeTable.Head hold(SubjectReference problem) {
    int newest = seeds.newest(problem);
    var head = table.hold(problem).orElseGet(() -> begin(problem));
    return head.published() < newest ? renew(problem, head, seed(problem)) : head;
  }

  private TreeTable.Head begin(SubjectReference problem) {
    var seed = seed(problem);
    if (table.begin(problem, seed.tree().next(), seed.version())) {
      seed.tree().nodes().values().forEach(it -> table.put(problem, it));
    }
    return table.hold(problem).orElseThrow();
  }

  /** After a version that was published elsewhere with another tree, that tree is worked on. */
  private TreeTable.Head renew(
      SubjectReference problem, TreeTable.Head head, TreeSeed.Published seed) {
    int operations = head.operations();
    if (seed.isElsewhere(head.published())) {
      var now = WorkingTree.of(table.nodes(problem), head.next(), head.operations());
      for (var step : seed.steps(now)) {
        table.put(problem, step.after());
        log.add(problem, ++operations, step, TreeSeed.AUTHOR, Optional.empty());
      }
    }
    int next = Math.max(head.next(), seed.tree().next());
    var renewed = new TreeTable.Head(next, operations, seed.version());
    table.set(problem, renewed);
    return renewed;
  }

  private TreeSeed.Published seed(SubjectReference problem) {
    return seeds.find(problem).orElseThrow(() -> new BusinessRuleException(Rule.NOT_PUBLISHED));
  }

  private static TreeOperation tidy(TreeOperation operation) {
    return switch (operation) {
      case TreeOperation.Add it -> new TreeOperation.Add(it.parent(), it.side(), words(it.words()));
      case TreeOperation.Word it -> new TreeOperation.Word(it.node(), it.seen(), words(it.words()));
      case TreeOperation.OnNode it -> it;
    };
  }

  private static String words(String typed) {
    var words = Characters.inOneLine(typed);
    if (Characters.isBlank(words) || !Characters.isReadable(words)) {
      throw new BusinessRuleException(Rule.NO_WORDS);
    }
    if (words.length() > MOST_LETTERS) {
      throw new BusinessRuleException(Rule.TOO_LONG, MOST_LETTERS, words.length());
    }
    return words;
  }
}
