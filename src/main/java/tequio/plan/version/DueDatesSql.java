package tequio.plan.version;

/** SQL of {@link DueDates}. */
final class DueDatesSql {

  private static final String DUE =
      """
      with promised as (
        select c.* from current_commitment c where not c.withdrawn and (%s)),
      last_word as (
        select distinct on (r.government, r.commitment, r.activity)
          r.government, r.commitment, coalesce(r.activity, 0) activity,
          r.body ->> 'reported' reported
        from progress_report r
        join promised p on p.government = r.government and p.number = r.commitment
        where r.body ->> 'voice' = 'government'
        order by r.government, r.commitment, r.activity, r.recorded desc, r.number desc),
      due as (
        select government, number commitment, 0 activity, title promise, title what,
          ends_from, ends_by, version
        from promised where ends_by >= :from
        union all
        select p.government, p.number, a.number, p.title, a.title, a.ends_from, a.ends_by,
          p.version
        from current_activity a
        join promised p on p.government = a.government and p.number = a.commitment
        where a.ends_by >= :from)
      select d.*, v.recorded
      from due d
      join commitment_version v
        on v.government = d.government and v.number = d.commitment and v.version = d.version
      where not exists (
        select from last_word w
        where w.government = d.government and w.commitment = d.commitment
          and w.activity in (0, d.activity) and w.reported = 'cancelled')
      order by ends_by, government, commitment, activity limit :most
      """;

  static final String OF_GOVERNMENT =
      DUE.formatted(
          """
          c.government = :government or (c.government, c.number) in (
            select m.government, m.commitment from commitment_government m
            where m.member = :government)
          """);

  static final String OF_COMMITMENT =
      DUE.formatted("c.government = :government and c.number = :number");

  /** A municipality's key begins with that of its state. */
  static final String WITHIN =
      DUE.formatted("c.government = :state or left(c.government, 2) = :state");

  private DueDatesSql() {}
}
