package tequio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of the project as somebody who cloned it sees them; nothing that a build makes. */
public final class Tree {

  public static final Path ROOT = Path.of("").toAbsolutePath();

  public static final Path MAIN = ROOT.resolve("src/main/java");

  private static final Set<String> NOT_OURS =
      Set.of(".git", ".idea", ".vscode", "target", "node_modules");

  private static final List<Path> FILES = walk();

  /** Every file, by its path from the root. */
  public static List<Path> files() {
    return FILES;
  }

  public static List<Path> files(String... endings) {
    return FILES.stream().filter(file -> endsWithOne(file, endings)).toList();
  }

  public static String read(Path file) {
    return findText(file)
        .orElseThrow(() -> new IllegalStateException(file + " is not text in UTF-8"));
  }

  /** The text of a file; empty for pictures and the like. */
  public static Optional<String> findText(Path file) {
    try {
      return Optional.of(Files.readString(ROOT.resolve(file)));
    } catch (MalformedInputException notText) {
      return Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static List<String> lines(Path file) {
    return read(file).lines().toList();
  }

  private static boolean endsWithOne(Path file, String... endings) {
    for (var ending : endings) {
      if (file.toString().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> walk() {
    var found = new ArrayList<Path>();
    try {
      Files.walkFileTree(ROOT, new Ours(found));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return found.stream().sorted().toList();
  }

  private static final class Ours extends SimpleFileVisitor<Path> {

    private final List<Path> found;

    Ours(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return NOT_OURS.contains(folder.getFileName().toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !file.getFileName().toString().equals(".git")) {
        found.add(ROOT.relativize(file));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private Tree() {}
}
