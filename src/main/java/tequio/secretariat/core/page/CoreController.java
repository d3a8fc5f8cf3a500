package tequio.secretariat.core.page;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.publishing.page.GovernmentPlaces;
import tequio.secretariat.core.CoreReader;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;
import tequio.web.qr.QrCode;

/** Shows the civil-society core of a government. */
@Controller
@PublicPage
class CoreController {

  private final CoreReader cores;
  private final GovernmentPlaces places;
  private final Clock clock;

  CoreController(CoreReader cores, GovernmentPlaces places, Clock clock) {
    this.cores = cores;
    this.places = places;
    this.clock = clock;
  }

  @GetMapping({
    "/{state}/secretariado/nucleo",
    "/en/{state}/secretariado/nucleo",
    "/{state}/{municipality}/secretariado/nucleo",
    "/en/{state}/{municipality}/secretariado/nucleo"
  })
  CorePage show(Government government, Texts t) {
    var today = LocalDate.ofInstant(clock.instant(), government.zone());
    var its =
        cores
            .findRecord(government.key(), today)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new CorePage(government, its, today, places.of(government, t));
  }

  @GetMapping({
    "/{state}/secretariado/nucleo/hoja",
    "/en/{state}/secretariado/nucleo/hoja",
    "/{state}/{municipality}/secretariado/nucleo/hoja",
    "/en/{state}/{municipality}/secretariado/nucleo/hoja"
  })
  CoreSheetPage sheet(Government government, Texts t) {
    var its =
        cores
            .find(government.key())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var code = QrCode.of(t.whole(government.path() + "/secretariado/nucleo/unirse"));
    return new CoreSheetPage(government, its, code, places.of(government, t));
  }
}
