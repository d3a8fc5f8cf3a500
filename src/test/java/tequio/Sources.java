package tequio;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The program's own sources, parsed and with their types known: hand-written and from templates.
 */
final class Sources {

  static final Set<Kind> TYPES =
      Set.of(Kind.CLASS, Kind.INTERFACE, Kind.RECORD, Kind.ENUM, Kind.ANNOTATION_TYPE);

  private static final Path GENERATED = Tree.ROOT.resolve("target/generated-sources/jte");

  private static final Sources PROGRAM = compile();

  private final Trees trees;
  private final List<CompilationUnitTree> units;

  private Sources(Trees trees, List<CompilationUnitTree> units) {
    this.trees = trees;
    this.units = units;
  }

  static Trees trees() {
    return PROGRAM.trees;
  }

  /** What people wrote. */
  static List<CompilationUnitTree> written() {
    return PROGRAM.units.stream().filter(unit -> !isGenerated(unit)).toList();
  }

  /** What people wrote, and what their templates became. */
  static List<CompilationUnitTree> all() {
    return PROGRAM.units;
  }

  static boolean isGenerated(CompilationUnitTree unit) {
    return Path.of(unit.getSourceFile().getName()).startsWith(GENERATED);
  }

  /** {@code tequio/plan/Plan.java:12}. */
  static String place(CompilationUnitTree unit, com.sun.source.tree.Tree at) {
    var file = Path.of(unit.getSourceFile().getName());
    var base = isGenerated(unit) ? GENERATED : Tree.MAIN;
    return base.relativize(file) + ":" + firstLine(unit, at);
  }

  static long firstLine(CompilationUnitTree unit, com.sun.source.tree.Tree at) {
    var start = trees().getSourcePositions().getStartPosition(unit, at);
    return unit.getLineMap().getLineNumber(start);
  }

  static long lastLine(CompilationUnitTree unit, com.sun.source.tree.Tree at) {
    var end = trees().getSourcePositions().getEndPosition(unit, at);
    return unit.getLineMap().getLineNumber(end);
  }

  private static Sources compile() {
    var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK is needed");
    var problems = new DiagnosticCollector<JavaFileObject>();
    var manager = compiler.getStandardFileManager(problems, null, null);
    var options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
    var files = manager.getJavaFileObjectsFromPaths(javaFiles());
    var task = (JavacTask) compiler.getTask(null, manager, problems, options, null, files);
    try {
      var units = new ArrayList<CompilationUnitTree>();
      task.parse().forEach(units::add);
      task.analyze();
      return new Sources(Trees.instance(task), units);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Path> javaFiles() {
    var found = new ArrayList<Path>();
    for (var folder : List.of(Tree.MAIN, GENERATED)) {
      try (var files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return found;
  }
}
