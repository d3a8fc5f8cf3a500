package tequio.roundtable.record;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tequio.gathering.attendance.AttendanceCount;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.roundtable.content.PreliminaryCommitment;
import tequio.roundtable.content.Roundtable;
import tequio.roundtable.content.RoundtableCancellation;
import tequio.roundtable.content.RoundtableResult;

/** The kinds of working tables and of facts about them. */
@Component
public record RoundtableFactKinds(
    DocumentKind<Roundtable> roundtable,
    @Qualifier("roundtableAttendance") FactKind<AttendanceCount> attendance,
    FactKind<RoundtableResult> result,
    FactKind<PreliminaryCommitment> preliminary,
    FactKind<RoundtableCancellation> cancellation) {}
