package tequio.plan.dataset;

import static tequio.data.dataset.Column.known;
import static tequio.data.dataset.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tequio.data.dataset.Column;
import tequio.data.dataset.CommonColumns;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.GovernmentRow;
import tequio.kernel.Known;
import tequio.plan.dataset.PlanCodes.Role;
import tequio.plan.roadmap.NamedOrganisation;
import tequio.plan.snapshot.CommitmentSnapshot;

/** Dataset of organisations: each as a plan names it, with its role in a commitment or activity. */
final class PartyDataset {

  private record Part(
      GovernmentRow<CommitmentSnapshot> of,
      Optional<Integer> activity,
      Role role,
      int place,
      NamedOrganisation party) {}

  static Dataset<Part> parties(DatasetRows walks) {
    return new Dataset<>(
        "organizaciones",
        CommonColumns.all(
            CommitmentDatasets.key(Part::of),
            List.of(
                Column.<Part>number("actividad", Part::activity).key(),
                Column.<Part, Role>code("papel", PlanCodes.ROLE, Part::role).key(),
                Column.<Part>number("lugar", Part::place).key(),
                text("organizacion", row -> row.party.name()),
                known("sector", PlanCodes.SECTOR, row -> row.party.sector())),
            CommonColumns.whoSaysIt(row -> row.of.it().promise().version().provenance())),
        (extent, asOf, walker) -> walks.commitments(extent, asOf, told -> each(told, walker)));
  }

  private static void each(GovernmentRow<CommitmentSnapshot> told, Consumer<Part> walker) {
    var content = told.it().promise().content();
    each(told, Optional.empty(), Role.CO_RESPONSIBLE, content.coResponsible(), walker);
    each(told, Optional.empty(), Role.SUPPORTING, content.supporting(), walker);
    for (var it : content.activities().or(List.of())) {
      var activity = Optional.of(it.number());
      each(told, activity, Role.CO_RESPONSIBLE, it.coResponsible(), walker);
    }
  }

  private static void each(
      GovernmentRow<CommitmentSnapshot> told,
      Optional<Integer> activity,
      Role role,
      Known<List<NamedOrganisation>> parties,
      Consumer<Part> walker) {
    DatasetRows.numbered(
        parties.or(List.of()),
        (place, party) -> walker.accept(new Part(told, activity, role, place, party)));
  }

  private PartyDataset() {}
}
