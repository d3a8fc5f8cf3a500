package tequio;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What fits on a screen can be read: no file, method, constructor or folder grows beyond it. */
@ResourceLock("Sources")
class SizesTest {

  static final int FILE = 300;
  static final int METHOD = 20;
  static final int COLLABORATORS = 5;
  static final int FOLDER = 15;
  static final int KERNEL = 20;

  /** Methods that are clearer long, each with its reason. None yet: keep it so. */
  static final Set<String> LONG_FOR_A_REASON = Set.of();

  @Test
  void no_file_is_longer_than_a_reader_bears() {
    var scripts = Tree.files().stream().filter(SizesTest::isScript);
    var tooLong = new TreeSet<String>();
    Stream.concat(
            Tree.files(".java", ".jte", ".css", ".sql", ".properties", ".sh", ".xml").stream(),
            scripts)
        .filter(file -> Tree.lines(file).size() > FILE)
        .forEach(file -> tooLong.add(file + " " + Tree.lines(file).size()));
    assertThat(tooLong).isEmpty();
  }

  @Test
  void no_folder_holds_more_types_than_one_remembers() {
    var types =
        Tree.files(".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(groupingBy(Path::getParent, TreeMap::new, counting()));
    var crowded = new TreeMap<Path, Long>(types);
    crowded.values().removeIf(count -> count <= FOLDER);
    crowded.computeIfPresent(
        Path.of("src/main/java/tequio/kernel"), (folder, count) -> count <= KERNEL ? null : count);
    assertThat(crowded).isEmpty();
  }

  @Test
  void no_method_is_longer_than_a_screen_half() {
    var longest = new TreeMap<String, Long>();
    for (var unit : Sources.written()) {
      new Methods(unit, longest).scan(unit, null);
    }
    assertThat(longest).isNotEmpty();
    longest.values().removeIf(lines -> lines <= METHOD);
    longest.keySet().removeIf(where -> LONG_FOR_A_REASON.contains(where.replaceAll(":\\d+", "")));
    assertThat(longest).isEmpty();
  }

  @Test
  void no_constructor_asks_for_more_than_five_collaborators() {
    var greedy = new TreeSet<String>();
    for (var unit : Sources.written()) {
      new Constructors(unit, greedy).scan(unit, null);
    }
    assertThat(greedy).isEmpty();
  }

  private static boolean isScript(Path file) {
    return !file.getFileName().toString().contains(".")
        && Tree.findText(file).filter(text -> text.startsWith("#!")).isPresent();
  }

  /** Counts the lines of a body; a text block inside is data and counts as its first line. */
  private static final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final Map<String, Long> lines;

    Methods(CompilationUnitTree unit, Map<String, Long> lines) {
      this.unit = unit;
      this.lines = lines;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
      if (method.getBody() != null) {
        var body = method.getBody();
        var length = Sources.lastLine(unit, body) - Sources.firstLine(unit, body) - 1;
        lines.put(
            Sources.place(unit, method) + " " + method.getName(), length - textBlocks(method));
      }
      return super.visitMethod(method, none);
    }

    private long textBlocks(MethodTree method) {
      var total = new long[1];
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
          total[0] += Sources.lastLine(unit, literal) - Sources.firstLine(unit, literal);
          return null;
        }
      }.scan(method.getBody(), null);
      return total[0];
    }
  }

  private static final class Constructors extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final Set<String> greedy;

    Constructors(CompilationUnitTree unit, Set<String> greedy) {
      this.unit = unit;
      this.greedy = greedy;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      if (type.getKind() == Kind.CLASS) {
        type.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .filter(method -> method.getName().contentEquals("<init>"))
            .filter(method -> method.getParameters().size() > COLLABORATORS)
            .forEach(method -> greedy.add(Sources.place(unit, method)));
      }
      return super.visitClass(type, none);
    }
  }
}
