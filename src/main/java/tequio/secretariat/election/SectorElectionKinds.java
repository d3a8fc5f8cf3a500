package tequio.secretariat.election;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.kernel.PartialDate;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.kind.Violation;

/** Declares elections of a sector as a kind of document, and their count as a kind of fact. */
@Configuration(proxyBeanMethods = false)
class SectorElectionKinds {

  private static final String CODE = "sector-election";
  private static final int MOST_PLACES = 100;

  private static final String[] COLUMNS = {
    "titulo",
    "sector",
    "lugares",
    "como_se_vota",
    "empates",
    "abre",
    "cierra",
    "convoca",
    "quien_puede_votar",
    "evento",
    "candidaturas"
  };

  @Bean
  DocumentKind<SectorElection> sectorElection() {
    return DocumentKind.of(CODE, SectorElection.class)
        .numbered("secretariado/elecciones")
        .permissions(
            new KindPermissions(Permission.CONVENE, Permission.CONVENE, Permission.SEE_DRAFTS))
        .section("convocatoria", "title", "sector", "places", "convener", "gathering")
        .section("votacion", "rule", "ties", "opens", "closes", "electors")
        .section("candidaturas", "candidates")
        .title(SectorElection::title)
        .validation(SectorElectionKinds::check)
        .dataset("elecciones-de-secretariados", COLUMNS)
        .build();
  }

  @Bean
  FactKind<ElectionTally> electionTally() {
    return new FactKind<>("election-tally", ElectionTally.class, CODE, Permission.CONVENE)
        .dataset(
            "resultados-de-elecciones",
            "cierre",
            "personas_registradas",
            "papeletas_en_papel",
            "papeletas",
            "resultado");
  }

  private static List<Violation> check(SectorElection its) {
    var found = new ArrayList<Violation>();
    if (its.candidates().isEmpty()) {
      found.add(Violation.of("candidates", "sector-election.no-candidates"));
    }
    if (its.places() < 1 || its.places() > MOST_PLACES) {
      found.add(Violation.of("places", "state-profile.range", 1, MOST_PLACES));
    }
    if (!its.sector().matches("[a-z]+(-[a-z]+)*")) {
      found.add(Violation.of("sector", "state-profile.sector-code", its.sector()));
    }
    if (its.opens().precision() != PartialDate.Precision.DAY) {
      found.add(Violation.of("opens", "state-profile.not-a-day"));
    }
    if (its.closes().precision() != PartialDate.Precision.DAY) {
      found.add(Violation.of("closes", "state-profile.not-a-day"));
    }
    if (its.opens().isAfter(its.closes())) {
      found.add(Violation.of("closes", "state-profile.ends-before"));
    }
    return List.copyOf(found);
  }
}
