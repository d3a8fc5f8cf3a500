package tequio.gathering.act;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tequio.gathering.attendance.AttendanceCount;
import tequio.gathering.content.Dissemination;
import tequio.gathering.content.Gathering;
import tequio.gathering.content.GatheringCancellation;
import tequio.gathering.content.GatheringReport;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;

/** The kinds of gatherings and of facts about them. */
@Component
record GatheringFactKinds(
    DocumentKind<Gathering> gathering,
    @Qualifier("gatheringAttendance") FactKind<AttendanceCount> attendance,
    FactKind<GatheringReport> report,
    FactKind<GatheringCancellation> cancellation,
    FactKind<Dissemination> dissemination) {}
