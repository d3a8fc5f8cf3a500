package tequio.consultation.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Characters;
import tequio.kernel.SubjectReference;

/**
 * Store of the groups on which people work. Numbers of groups are never used again. Callers set the
 * government whose rows are in sight.
 */
@Component
@Transactional
public class SubmissionGroups {

  /**
   * A group, and the submissions in it.
   *
   * @param name empty until people write one
   */
  public record WorkingGroup(int number, Optional<String> name, List<Submission> submissions) {

    public WorkingGroup {
      submissions = List.copyOf(submissions);
    }
  }

  private record GroupName(int number, Optional<String> name) {}

  private final JdbcClient jdbc;

  SubmissionGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until nobody else changes the groups of this consultation, for this transaction. */
  public void lock(SubjectReference consultation) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 19))")
        .param(consultation.toString())
        .query((row, n) -> n)
        .list();
  }

  /** Groups by number; one that is empty is left out. */
  @Transactional(readOnly = true)
  public List<WorkingGroup> list(SubjectReference consultation) {
    return jdbc
        .sql(
            """
            select number, name from submission_group g
            where government = ? and consultation = ?
              and exists (select from submission_membership m where m.government = g.government
                and m.consultation = g.consultation and m."group" = g.number)
            order by number
            """)
        .params(consultation.government().value(), consultation.code())
        .query((row, n) ->
            new GroupName(row.getInt("number"), Optional.ofNullable(row.getString("name"))))
        .list()
        .stream()
        .map(it -> new WorkingGroup(it.number(), it.name(), members(consultation, it.number())))
        .filter(it -> !it.submissions().isEmpty())
        .toList();
  }

  private List<Submission> members(SubjectReference consultation, int group) {
    return jdbc.sql(
            """
            select s.* from submission s
            join submission_membership m using (government, consultation, number)
            where s.government = ? and s.consultation = ? and m."group" = ?
              and s.state = 'published'
            order by s.number
            """)
        .params(consultation.government().value(), consultation.code(), group)
        .query(Submissions::read)
        .list();
  }

  /** Published submissions in no group. */
  @Transactional(readOnly = true)
  public List<Submission> listApart(SubjectReference consultation) {
    return jdbc.sql(
            """
            select * from submission s
            where government = ? and consultation = ? and state = 'published'
              and not exists (select from submission_membership m
                where m.government = s.government and m.consultation = s.consultation
                  and m.number = s.number)
            order by number
            """)
        .params(consultation.government().value(), consultation.code())
        .query(Submissions::read)
        .list();
  }

  /**
   * Makes a group of some submissions, whatever group they were in; its number.
   *
   * @param name empty where people write it later
   */
  public int add(
      SubjectReference consultation, Optional<String> name, Collection<Integer> submissions) {
    int number =
        jdbc.sql(
                """
                insert into submission_group
                select ?, ?, coalesce(max(number), 0) + 1, ? from submission_group
                where government = ? and consultation = ? returning number
                """)
            .params(consultation.government().value(), consultation.code())
            .param(name.orElse(null))
            .params(consultation.government().value(), consultation.code())
            .query(Integer.class)
            .single();
    if (move(consultation, number, submissions) == 0) {
      throw new IllegalArgumentException("a group of nothing: " + consultation);
    }
    return number;
  }

  /** Moves submissions to a group; how many were moved. */
  public int move(SubjectReference consultation, int group, Collection<Integer> submissions) {
    return jdbc.sql(
            """
            insert into submission_membership
            select s.government, s.consultation, s.number, ?, ? from submission s
            where s.government = ? and s.consultation = ? and s.number = any (?)
              and s.state = 'published'
            on conflict (government, consultation, number) do update set "group" = excluded."group"
            """)
        .params(group, group, consultation.government().value(), consultation.code())
        .param(submissions.toArray(Integer[]::new))
        .update();
  }

  /** Moves all of one group to another; how many were moved. */
  public int join(SubjectReference consultation, int from, int to) {
    return jdbc.sql(
            """
            update submission_membership set "group" = ?
            where government = ? and consultation = ? and "group" = ?
            """)
        .params(to, consultation.government().value(), consultation.code(), from)
        .update();
  }

  /** Takes submissions out of their groups; how many were in one. */
  public int leaveApart(SubjectReference consultation, Collection<Integer> submissions) {
    return jdbc.sql(
            """
            delete from submission_membership
            where government = ? and consultation = ? and number = any (?)
            """)
        .params(consultation.government().value(), consultation.code())
        .param(submissions.toArray(Integer[]::new))
        .update();
  }

  /** Puts those of a group back where the program had put them; how many were put back. */
  public int undo(SubjectReference consultation, int group) {
    return jdbc.sql(
            """
            update submission_membership set "group" = proposed
            where government = ? and consultation = ? and "group" = ? and proposed <> "group"
            """)
        .params(consultation.government().value(), consultation.code(), group)
        .update();
  }

  /** Names a group; whether it is there. */
  public boolean rename(SubjectReference consultation, int group, String name) {
    return jdbc.sql(
                """
                update submission_group set name = ?
                where government = ? and consultation = ? and number = ?
                """)
            .param(name)
            .params(consultation.government().value(), consultation.code(), group)
            .update()
        == 1;
  }

  /**
   * Takes the name from groups that have these words, or their beginning, as their name; how many.
   */
  public int forgetName(SubjectReference consultation, String words) {
    return jdbc.sql(
            """
            update submission_group set name = null
            where government = :government and consultation = :consultation
              and (name = :words
                or length(name) >= 20 and starts_with(:words, rtrim(name, '…')))
            """)
        .param("government", consultation.government().value())
        .param("consultation", consultation.code())
        .param("words", Characters.inOneLine(words))
        .update();
  }

  public Optional<WorkingGroup> find(SubjectReference consultation, int group) {
    return list(consultation).stream().filter(it -> it.number() == group).findFirst();
  }
}
