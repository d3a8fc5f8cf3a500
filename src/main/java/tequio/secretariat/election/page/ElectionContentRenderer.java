package tequio.secretariat.election.page;

import gg.jte.Content;
import org.springframework.stereotype.Component;
import tequio.publishing.kind.FactKind;
import tequio.publishing.page.DocumentContentRenderer;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.StatedFacts;
import tequio.secretariat.election.ElectionTally;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.procedure.ProcedureInForce;
import tequio.territory.Gazetteer;
import tequio.web.Templates;
import tequio.web.Texts;

/** Draws elections of a sector with their count, once there is one. */
@Component
class ElectionContentRenderer implements DocumentContentRenderer {

  private final FactKind<ElectionTally> kind;
  private final StatedFacts stated;
  private final ProcedureInForce procedures;
  private final Gazetteer gazetteer;
  private final Templates templates;

  ElectionContentRenderer(
      FactKind<ElectionTally> kind,
      StatedFacts stated,
      ProcedureInForce procedures,
      Gazetteer gazetteer,
      Templates templates) {
    this.kind = kind;
    this.stated = stated;
    this.procedures = procedures;
    this.gazetteer = gazetteer;
    this.templates = templates;
  }

  @Override
  public String kind() {
    return "sector-election";
  }

  @Override
  public Content draw(DocumentVersion<?> version, Texts t) {
    var election = (SectorElection) version.content();
    var document = version.document();
    var government = document.government();
    var sector =
        procedures
            .on(government, election.closes().last())
            .sector(election.sector())
            .map(it -> it.name().words())
            .orElse(election.sector());
    var tallies = stated.list(kind, document).stream().map(it -> it.content()).toList();
    var home = gazetteer.get(government).path();
    return templates.fragment(
        new ElectionContentView(election, document, sector, tallies, home), t);
  }
}
