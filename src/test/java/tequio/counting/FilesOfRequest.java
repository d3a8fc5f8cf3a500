package tequio.counting;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.isMethod;
import static net.bytebuddy.matcher.ElementMatchers.nameStartsWith;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import tequio.Tree;

/**
 * Source files of which one request runs any method or constructor: what somebody would open to
 * follow it. Every class of the program is instrumented meanwhile; only the thread that asks is
 * looked at.
 *
 * @param java source files, as the names of their types
 * @param templates the same for templates
 */
public record FilesOfRequest(TreeSet<String> java, TreeSet<String> templates) {

  private static final String GENERATED = "gg.jte.generated.precompiled.";

  /** Types of which the thread that counts has run anything; empty where nobody counts. */
  private static final ThreadLocal<@Nullable Set<String>> RUN = new ThreadLocal<>();

  /** What stands at the beginning of every method meanwhile. */
  static final class Entry {

    @Advice.OnMethodEnter
    static void enter(@Advice.Origin("#t") String type) {
      FilesOfRequest.run(type);
    }
  }

  /** Called by the instrumented methods. */
  public static void run(String type) {
    var seen = RUN.get();
    if (seen != null) {
      seen.add(type);
    }
  }

  /** What this thread does meanwhile. */
  static FilesOfRequest during(Statements.Act act) throws Exception {
    var instrumentation = ByteBuddyAgent.install();
    var instrumented =
        new AgentBuilder.Default()
            .disableClassFormatChanges()
            .with(RedefinitionStrategy.RETRANSFORMATION)
            .ignore(nameStartsWith("tequio.counting."))
            .type(nameStartsWith("tequio.").or(nameStartsWith(GENERATED)))
            .transform((builder, type, loader, module, domain) ->
                builder.visit(Advice.to(Entry.class).on(isMethod().or(isConstructor()))))
            .installOn(instrumentation);
    var seen = new TreeSet<String>();
    RUN.set(seen);
    try {
      act.run();
    } finally {
      RUN.remove();
      instrumented.reset(instrumentation, RedefinitionStrategy.RETRANSFORMATION);
    }
    return of(seen);
  }

  private static FilesOfRequest of(Set<String> types) {
    var found = new FilesOfRequest(new TreeSet<>(), new TreeSet<>());
    for (var type : types) {
      var file = type.replaceAll("\\$.*", "");
      if (file.startsWith(GENERATED)) {
        var name = file.substring(GENERATED.length());
        found.templates.add(name.replaceAll("Jte(\\w+)Generated", "$1"));
      } else if (Files.exists(Tree.MAIN.resolve(file.replace('.', '/') + ".java"))) {
        found.java.add(file);
      }
    }
    return found;
  }

  /**
   * Those that none of these others ran, without the values of the kernel and without what Jackson
   * asks again whenever its cache of types was full.
   */
  List<String> without(List<FilesOfRequest> others) {
    var own = new ArrayList<String>();
    java.stream()
        .filter(it -> others.stream().noneMatch(other -> other.java.contains(it)))
        .filter(it -> !it.startsWith("tequio.kernel."))
        .filter(it -> !it.equals("tequio.storage.KnownJsonModule"))
        .forEach(own::add);
    templates.stream()
        .filter(it -> others.stream().noneMatch(other -> other.templates.contains(it)))
        .forEach(it -> own.add(it + ".jte"));
    return own;
  }
}
