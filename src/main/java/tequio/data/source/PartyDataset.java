package tequio.data.source;

import static tequio.data.dataset.Column.known;
import static tequio.data.dataset.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tequio.data.dataset.Codes;
import tequio.data.dataset.Codes.Role;
import tequio.data.dataset.Column;
import tequio.data.dataset.Dataset;
import tequio.data.source.Walks.Of;
import tequio.kernel.Known;
import tequio.plan.asof.Told;
import tequio.plan.roadmap.Party;

/** Organisations, as each plan names them, and what each does in which commitment. */
final class PartyDataset {

  private record Part(Of<Told> of, Optional<Integer> activity, Role role, int place, Party party) {}

  static Dataset<Part> parties(Walks walks) {
    return new Dataset<>(
        "organizaciones",
        Pieces.all(
            CommitmentDatasets.key(Part::of),
            List.of(
                Column.<Part>number("actividad", Part::activity).key(),
                Column.<Part, Role>code("papel", Codes.ROLE, Part::role).key(),
                Column.<Part>number("lugar", Part::place).key(),
                text("organizacion", row -> row.party.name()),
                known("sector", Codes.SECTOR, row -> row.party.sector())),
            Pieces.whoSaysIt(row -> row.of.it().promise().version().provenance())),
        (extent, asOf, walker) -> walks.commitments(extent, asOf, told -> each(told, walker)));
  }

  private static void each(Of<Told> told, Consumer<Part> walker) {
    var content = told.it().promise().content();
    each(told, Optional.empty(), Role.CO_RESPONSIBLE, content.coResponsible(), walker);
    each(told, Optional.empty(), Role.SUPPORTING, content.supporting(), walker);
    for (var it : content.activities().or(List.of())) {
      var activity = Optional.of(it.number());
      each(told, activity, Role.CO_RESPONSIBLE, it.coResponsible(), walker);
    }
  }

  private static void each(
      Of<Told> told,
      Optional<Integer> activity,
      Role role,
      Known<List<Party>> parties,
      Consumer<Part> walker) {
    Walks.numbered(
        parties.or(List.of()),
        (place, party) -> walker.accept(new Part(told, activity, role, place, party)));
  }

  private PartyDataset() {}
}
