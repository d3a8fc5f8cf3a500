package tequio.exercise.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ProductSource;

/** Where each product of an exercise is made by a feature, else where it is delivered by hand. */
@Component
class ProductPaths {

  private final List<ProductSource> sources;

  ProductPaths(List<ProductSource> sources) {
    this.sources = List.copyOf(sources);
  }

  String of(ExerciseProgress exercise, String product) {
    var document = exercise.document();
    return sources.stream()
        .flatMap(it -> it.findPath(document.government(), product).stream())
        .findFirst()
        .orElseGet(() ->
            "%s/%s/productos/%s"
                .formatted(ExerciseDesk.path(document.government()), document.code(), product));
  }
}
