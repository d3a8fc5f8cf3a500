package tequio.plan.version;

/** SQL of {@link DueDates}. */
final class DueDatesSql {

  private static final String DUE =
      """
      with promised as (
        select c.* from (%s) asked join current_commitment c using (government, number)
        where not c.withdrawn),
      last_word as (
        select p.government, p.number commitment, r.activity, r.reported
        from promised p
        cross join lateral (
          select distinct on (activity) coalesce(activity, 0) activity,
            body ->> 'reported' reported
          from progress_report
          where government = p.government and commitment = p.number
            and body ->> 'voice' = 'government'
          order by activity, recorded desc, number desc) r),
      due as (
        select government, number commitment, 0 activity, title promise, title what,
          ends_from, ends_by, version
        from promised where ends_by >= :from
        union all
        select p.government, p.number, a.number, p.title, a.title, a.ends_from, a.ends_by,
          p.version
        from promised p
        cross join lateral (
          select * from current_activity
          where government = p.government and commitment = p.number offset 0) a
        where a.ends_by >= :from)
      select d.*, v.recorded
      from due d
      cross join lateral (
        select recorded from commitment_version
        where government = d.government and number = d.commitment and version = d.version
        offset 0) v
      where not exists (
        select from last_word w
        where w.government = d.government and w.commitment = d.commitment
          and w.activity in (0, d.activity) and w.reported = 'cancelled')
      order by ends_by, government, commitment, activity limit :most
      """;

  static final String OF_GOVERNMENT =
      DUE.formatted(
          """
          select government, number from current_commitment where government = :government
          union
          select government, commitment from commitment_government where member = :government
          """);

  static final String OF_COMMITMENT =
      DUE.formatted("select :government::text government, :number::int number");

  /** Keys of municipalities begin with that of their state; no key contains a letter. */
  static final String WITHIN =
      DUE.formatted(
          """
          select government, number from current_commitment
          where government >= :state and government < :state || 'z'
          """);

  private DueDatesSql() {}
}
