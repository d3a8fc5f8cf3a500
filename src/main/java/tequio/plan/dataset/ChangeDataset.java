package tequio.plan.dataset;

import static tequio.data.dataset.Column.text;

import java.util.List;
import tequio.data.dataset.Column;
import tequio.data.dataset.CommonColumns;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.GovernmentRow;
import tequio.plan.snapshot.ChangeKind;
import tequio.plan.snapshot.PublishedChange;

/**
 * Dataset of changes: versions of plans and commitments, reports, verifications and withdrawals.
 */
final class ChangeDataset {

  static Dataset<?> changes(DatasetRows walks) {
    return new Dataset<GovernmentRow<PublishedChange>>(
        "cambios",
        CommonColumns.all(
            CommonColumns.where(GovernmentRow::government),
            List.of(
                Column.<GovernmentRow<PublishedChange>, ChangeKind>code(
                        "clase", PlanCodes.CHANGE, row -> row.it().kind())
                    .key(),
                Column.<GovernmentRow<PublishedChange>>text("asunto", row -> row.it().subject())
                    .key(),
                Column.<GovernmentRow<PublishedChange>>number("version", row -> row.it().version())
                    .key(),
                text("titulo", row -> row.it().title()),
                text("motivo", row -> row.it().reason())),
            CommonColumns.whoSaysIt(row -> row.it().provenance())),
        walks::changes);
  }

  private ChangeDataset() {}
}
