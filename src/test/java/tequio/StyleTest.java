package tequio;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreePathScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Habits that no compiler asks for: a public type says what it is, a switch forgets no case. */
@ResourceLock("Sources")
class StyleTest {

  @Test
  void every_public_type_says_in_a_sentence_what_it_is() {
    var silent = new TreeSet<String>();
    for (var unit : Sources.written()) {
      new PublicTypes(unit, silent).scan(unit, null);
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void a_switch_over_what_is_closed_has_no_default() {
    var open = new TreeSet<String>();
    for (var unit : Sources.all()) {
      new Switches(unit, open).scan(unit, null);
    }
    assertThat(open).isEmpty();
  }

  private static final class PublicTypes extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final Set<String> silent;

    PublicTypes(CompilationUnitTree unit, Set<String> silent) {
      this.unit = unit;
      this.silent = silent;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      var written = Sources.trees().getDocComment(getCurrentPath());
      if (isTopLevelPublic(type) && (written == null || written.isBlank())) {
        silent.add(Sources.place(unit, type) + " " + type.getSimpleName());
      }
      return super.visitClass(type, none);
    }

    private boolean isTopLevelPublic(ClassTree type) {
      return getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree
          && type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }
  }

  private static final class Switches extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final Set<String> open;

    Switches(CompilationUnitTree unit, Set<String> open) {
      this.unit = unit;
      this.open = open;
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void none) {
      check(tree, tree.getExpression(), tree.getCases());
      return super.visitSwitch(tree, none);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void none) {
      check(tree, tree.getExpression(), tree.getCases());
      return super.visitSwitchExpression(tree, none);
    }

    private void check(
        com.sun.source.tree.Tree tree, ExpressionTree over, List<? extends CaseTree> cases) {
      if (isClosed(over) && cases.stream().anyMatch(Switches::isDefault)) {
        open.add(Sources.place(unit, tree));
      }
    }

    private boolean isClosed(ExpressionTree over) {
      var bare = over instanceof ParenthesizedTree inner ? inner.getExpression() : over;
      var path = Sources.trees().getPath(unit, bare);
      return Sources.trees().getTypeMirror(path) instanceof DeclaredType type
          && isClosed(type.asElement());
    }

    private static boolean isClosed(Element type) {
      return type.getKind() == ElementKind.ENUM || type.getModifiers().contains(Modifier.SEALED);
    }

    private static boolean isDefault(CaseTree branch) {
      return branch.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
    }
  }
}
