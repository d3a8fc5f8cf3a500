package tequio.testing;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Classes of one context follow each other: a change of context stops one and starts another. */
public final class ContextClassOrderer implements ClassOrderer {

  @Override
  public void orderClasses(ClassOrdererContext context) {
    context
        .getClassDescriptors()
        .sort(
            Comparator.comparing(ContextClassOrderer::context)
                .thenComparing(it -> it.getTestClass().getName()));
  }

  private static String context(ClassDescriptor test) {
    return List.of(
                TequioTest.class,
                TequioDemoTest.class,
                TequioProductionTest.class,
                TequioOwnerTest.class,
                SpringBootTest.class)
            .stream()
            .filter(test::isAnnotated)
            .map(Class::getSimpleName)
            .findFirst()
            .orElse("")
        + test.isAnnotated(Transactional.class);
  }
}
