package tequio.secretariat.core.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import tequio.rendering.PrintableDocument;
import tequio.secretariat.core.CoreRecord;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** The civil-society core of a government: who takes part, who represents it, its calls. */
public record CorePage(
    Government government, CoreRecord its, LocalDate today, GovernmentHeader place)
    implements PrintableDocument {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "nucleo-" + government.key();
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(its.version().document(), its.version().version()));
  }

  public String bodyPath() {
    return government.path() + "/secretariado";
  }

  public String path() {
    return bodyPath() + "/nucleo";
  }

  public PageDownloads data() {
    return PageDownloads.of(
        government.path(),
        "nucleos-de-sociedad-civil",
        "participantes-de-nucleos",
        "salidas-de-nucleos",
        "ingresos-no-admitidos-a-nucleos",
        "representacion-de-nucleos",
        "convocatorias-de-nucleos");
  }
}
