package tequio.plan.roadmap;

import java.util.List;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** Activity of a roadmap. Its number within the commitment never changes. */
public record Activity(
    int number,
    Text title,
    Known<List<ResponsibleOffice>> responsible,
    Known<List<NamedOrganisation>> coResponsible,
    Known<Text> product,
    Known<Text> meansOfVerification,
    Known<PartialDate> start,
    Known<PartialDate> end) {}
