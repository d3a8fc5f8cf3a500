package tequio.secretariat.agreement.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.publishing.page.GovernmentPlaces;
import tequio.secretariat.agreement.AgreementLists;
import tequio.secretariat.summary.SecretariatSummaries;
import tequio.secretariat.summary.SummaryPage;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the agreements of a secretariat, page by page. */
@Controller
@PublicPage
class AgreementListController {

  private final AgreementLists agreements;
  private final SecretariatSummaries summaries;
  private final GovernmentPlaces places;
  private final Clock clock;

  AgreementListController(
      AgreementLists agreements,
      SecretariatSummaries summaries,
      GovernmentPlaces places,
      Clock clock) {
    this.agreements = agreements;
    this.summaries = summaries;
    this.places = places;
    this.clock = clock;
  }

  @GetMapping({
    "/{state}/secretariado/acuerdos",
    "/en/{state}/secretariado/acuerdos",
    "/{state}/{municipality}/secretariado/acuerdos",
    "/en/{state}/{municipality}/secretariado/acuerdos"
  })
  AgreementListPage list(
      Government government, @RequestParam(defaultValue = "") String pagina, Texts t) {
    int page = SummaryPage.numberOf(pagina);
    var today = LocalDate.ofInstant(clock.instant(), government.zone());
    return new AgreementListPage(
        government,
        summaries.find(government.key(), today).filter(it -> it.agreements() > 0),
        page == 1 ? agreements.listOverdue(government) : List.of(),
        agreements.listOthers(government, page),
        places.of(government, t));
  }
}
