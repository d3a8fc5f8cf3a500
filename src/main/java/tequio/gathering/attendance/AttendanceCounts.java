package tequio.gathering.attendance;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.gathering.attendance.AttendanceCount.GroupCount;
import tequio.gathering.attendance.AttendanceCount.OrganisationCount;
import tequio.gathering.attendance.AttendanceCount.SectorCount;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;

/** Counts of a register, while it is open and when it is closed. */
@Component
public class AttendanceCounts {

  private static final String OF = " where government = ? and subject = ? ";

  private final JdbcClient jdbc;

  AttendanceCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who came so far. */
  @Transactional(readOnly = true)
  public AttendanceCount of(SubjectReference subject, PartialDate day) {
    var sectors = sectors(subject);
    return new AttendanceCount(
        day,
        sectors.stream().mapToInt(SectorCount::people).sum(),
        sectors,
        organisations(subject),
        groups(subject),
        minors(subject));
  }

  /** One more who said that they belong to it. */
  void add(SubjectReference subject, AttendeeGroup group) {
    int counted =
        jdbc.sql(
                """
                insert into attendance_group values (?, ?, ?, 1)
                on conflict (government, subject, "group")
                do update set people = attendance_group.people + 1
                """)
            .params(subject.government().value(), AttendanceRegisters.column(subject), group.word())
            .update();
    if (counted != 1) {
      throw new IllegalStateException("not counted: " + subject);
    }
  }

  private List<SectorCount> sectors(SubjectReference subject) {
    return asked(
            "select sector, count(*) people from attendance_entry"
                + OF
                + "group by sector order by count(*) desc, sector",
            subject)
        .query((row, n) ->
            new SectorCount(AttendeeSector.of(row.getString("sector")), row.getInt("people")))
        .list();
  }

  private List<OrganisationCount> organisations(SubjectReference subject) {
    return asked(
            "select min(organisation) name, count(*) people from attendance_entry"
                + OF
                + "and organisation is not null group by lower(organisation)"
                + " order by count(*) desc, lower(organisation)",
            subject)
        .query((row, n) ->
            new OrganisationCount(Text.spanish(row.getString("name")), row.getInt("people")))
        .list();
  }

  private List<GroupCount> groups(SubjectReference subject) {
    return asked(
            "select \"group\", people from attendance_group"
                + OF
                + "and people >= "
                + AttendanceCount.FEWEST
                + " order by people desc, \"group\"",
            subject)
        .query((row, n) ->
            new GroupCount(AttendeeGroup.of(row.getString("group")), row.getInt("people")))
        .list();
  }

  private int minors(SubjectReference subject) {
    return asked("select count(*) from attendance_entry" + OF + "and minor", subject)
        .query(Integer.class)
        .single();
  }

  private JdbcClient.StatementSpec asked(String sql, SubjectReference subject) {
    return jdbc.sql(sql).params(subject.government().value(), AttendanceRegisters.column(subject));
  }
}
