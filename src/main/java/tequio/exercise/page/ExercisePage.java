package tequio.exercise.page;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import tequio.exercise.content.Exercise;
import tequio.exercise.progress.ExerciseProgress;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Texts;
import tequio.web.component.PageDownloads;

/** An exercise with its steps. */
public record ExercisePage(Government government, ExerciseProgress progress, GovernmentHeader place)
    implements PrintableDocument {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "ejercicio-%s-%s".formatted(government.key(), progress.document().code());
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(progress.document(), progress.version()));
  }

  public Exercise exercise() {
    return progress.exercise();
  }

  public String path() {
    return government.path() + "/ejercicios/" + progress.document().code();
  }

  /** The address of a proof: one of this site is a path, in the language of the page. */
  public String href(URI address, Texts t) {
    var path = address.toString();
    return path.startsWith("/") && !path.startsWith("/archivos/") ? t.to(path) : path;
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "ejercicios-de-gobierno-abierto");
  }
}
