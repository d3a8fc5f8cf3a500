package tequio;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** A template belongs to the module of its folder and may use no more than its Java may. */
@AnalyzeClasses(
    packages = {"tequio", "gg.jte.generated"},
    importOptions = DoNotIncludeTests.class)
class TemplateBoundariesTest {

  static final String TEMPLATES = "gg.jte.generated.precompiled.";

  @ArchTest
  static void a_template_uses_only_what_its_module_may_use(JavaClasses everything) {
    var templates = everything.stream().filter(TemplateBoundariesTest::isTemplate).toList();
    assertThat(templates).isNotEmpty();

    var trespasses = new TreeSet<String>();
    for (var template : templates) {
      template.getDirectDependenciesFromSelf().stream()
          .filter(use -> !isAllowed(template, use.getTargetClass().getBaseComponentType()))
          .map(Dependency::getDescription)
          .forEach(trespasses::add);
    }
    assertThat(trespasses).isEmpty();
  }

  private static boolean isTemplate(JavaClass type) {
    return type.getPackageName().startsWith(TEMPLATES);
  }

  private static boolean isAllowed(JavaClass template, JavaClass used) {
    var from = home(template);
    var to = home(used);
    if (!to.startsWith("tequio.") || module(to).equals(module(from))) {
      return true;
    }
    var allowed = allowedDependencies(module(from));
    return names(used, to).anyMatch(allowed::contains) || allowed.contains(module(to) + "::*");
  }

  /** How the used type is exposed, as a dependency would name it: none where it is internal. */
  private static Stream<String> names(JavaClass used, String in) {
    var module = module(in);
    var unnamed = in.equals("tequio." + module) ? Stream.of(module) : Stream.<String>empty();
    var named =
        Stream.concat(namesOf(annotated(in)), Stream.of(used).flatMap(type -> namesOfType(type)));
    return Stream.concat(unnamed, named.map(name -> module + "::" + name));
  }

  private static Stream<String> namesOfType(JavaClass type) {
    return type.isAnnotatedWith(NamedInterface.class)
        ? namesOf(type.getAnnotationOfType(NamedInterface.class))
        : Stream.empty();
  }

  private static Stream<String> namesOf(NamedInterface... exposed) {
    return Stream.of(exposed)
        .flatMap(it -> Stream.concat(Stream.of(it.value()), Stream.of(it.name())));
  }

  private static NamedInterface[] annotated(String packageName) {
    try {
      return Class.forName(packageName + ".package-info")
          .getAnnotationsByType(NamedInterface.class);
    } catch (ClassNotFoundException silent) {
      return new NamedInterface[0];
    }
  }

  private static Set<String> allowedDependencies(String module) {
    try {
      var declared =
          Class.forName("tequio." + module + ".package-info")
              .getAnnotation(org.springframework.modulith.ApplicationModule.class);
      return Set.copyOf(
          List.of(declared.allowedDependencies()).stream()
              .map(name -> name.replace(" ", ""))
              .toList());
    } catch (ClassNotFoundException undeclared) {
      throw new IllegalStateException("tequio." + module + " declares nothing", undeclared);
    }
  }

  /** The package a template or type lies in, as people wrote it. */
  private static String home(JavaClass type) {
    var name = type.getPackageName();
    return name.startsWith(TEMPLATES) ? name.substring(TEMPLATES.length()) : name;
  }

  private static String module(String packageName) {
    return packageName.split("\\.", 3)[1];
  }
}
