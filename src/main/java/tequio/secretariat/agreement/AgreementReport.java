package tequio.secretariat.agreement;

import java.util.List;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * What the owner of an agreement reports.
 *
 * @param done whether it is done; needs at least one proof
 */
public record AgreementReport(
    PartialDate reported, Text account, boolean done, List<Source> proof) {}
