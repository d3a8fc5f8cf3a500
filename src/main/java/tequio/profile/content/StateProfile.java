package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.directory.organisation.Sector;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * Rules for the open-government exercises of a state: its institutions, the seats, convocation and
 * decisions of the secretariat, and all periods.
 *
 * @param inForceSince first day in force
 * @param secretariat body that decides together
 * @param quorum conditions, all of which must be met
 * @param secondCallQuorum conditions at the second call, if they are reduced
 * @param ordinaryNotice working days between the notice of a session and the session
 * @param planMonths duration of a plan in months, from its presentation
 * @param monitoringMonth month of the plan after which it is monitored
 * @param evaluationMonth month of the plan after which it is evaluated
 * @param replyDays working days to answer public questions
 * @param minutesDays working days to publish the minutes of a session
 * @param terms terms of the municipal administrations
 * @param notes remarks of its authors, such as what no source says
 */
public record StateProfile(
    Text title,
    PartialDate inForceSince,
    BodyName secretariat,
    BodyName plan,
    List<Institution> institutions,
    List<SectorSeats> sectors,
    ThirdSeat thirdSeat,
    FacilitatorRule facilitator,
    List<Convocation> convocations,
    Integer ordinaryNotice,
    Integer extraordinaryNotice,
    List<QuorumCondition> quorum,
    SecondCall secondCall,
    List<QuorumCondition> secondCallQuorum,
    DecisionRule decision,
    Integer planMonths,
    Integer monitoringMonth,
    Integer evaluationMonth,
    Integer replyDays,
    Integer minutesDays,
    ReportCadence cadence,
    List<AdministrationTerm> terms,
    List<Weekday> workingDays,
    List<Holiday> holidays,
    List<ClosedPeriod> closedPeriods,
    List<ObligatoryPosting> postings,
    List<Source> sources,
    List<Text> notes) {

  /** Name of a body or document in this state. */
  public record BodyName(Text name, Optional<String> acronym) {}

  /** Term of municipal administrations. */
  public record AdministrationTerm(PartialDate takesOffice, PartialDate leaves) {

    public boolean covers(LocalDate day) {
      return !day.isBefore(takesOffice.first()) && !day.isAfter(leaves.last());
    }
  }

  /** Holder of the third seat, beside the government and civil society. */
  public enum ThirdSeat {
    @JsonProperty("authority")
    AUTHORITY,
    /** The municipality's own control body: a conflict of interest that pages show. */
    @JsonProperty("control-body")
    CONTROL_BODY,
    @JsonProperty("vacant")
    VACANT
  }

  /** Rule for a second call after a session without quorum. */
  public enum SecondCall {
    @JsonProperty("same-quorum")
    SAME_QUORUM,
    @JsonProperty("reduced-quorum")
    REDUCED_QUORUM,
    /** The session informs and takes no decisions. */
    @JsonProperty("information-only")
    INFORMATION_ONLY
  }

  /** Frequency of progress reports. */
  public enum ReportCadence {
    @JsonProperty("monthly")
    MONTHLY(1),
    @JsonProperty("bimonthly")
    BIMONTHLY(2),
    @JsonProperty("quarterly")
    QUARTERLY(3),
    @JsonProperty("half-yearly")
    HALF_YEARLY(6);

    private final int months;

    ReportCadence(int months) {
      this.months = months;
    }

    public int months() {
      return months;
    }
  }

  /** Finds the institution with a role on a day. */
  public Optional<Institution> institution(Institution.InstitutionRole role, LocalDate day) {
    return institutions.stream()
        .filter(it -> it.role() == role && it.existsOn(day))
        .reduce((earlier, later) -> later);
  }

  /** Finds the sector with the code. */
  public Optional<SectorSeats> sector(String code) {
    return sectors.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /** Finds the sector that has the third seat; empty if the profile gives it no seat. */
  public Optional<SectorSeats> thirdSector() {
    return sectors.stream()
        .filter(it -> it.sector() == Sector.OVERSIGHT && it.seats() > 0)
        .findFirst();
  }

  /** Finds the term of the administration on a day. */
  public Optional<AdministrationTerm> term(LocalDate day) {
    return terms.stream().filter(it -> it.covers(day)).findFirst();
  }
}
