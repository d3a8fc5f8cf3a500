package tequio.plan.version;

/** SQL of {@link PublishedPlans}. */
final class PublishedSql {

  private static final String SUMMARY =
      """
      select v.government, v.code, v.body, v.recorded, p.withdrawn, (
        select min(f.recorded) from plan_version f
        where f.government = v.government and f.code = v.code) first, (
        select count(*) from plan_version_commitment l
        where l.government = v.government and l.code = v.code and l.version = v.version) listed
      """;

  static final String SUMMARIES =
      SUMMARY
          + """
          from current_plan p join plan_version v using (government, code, version)
          """;

  /** Own and shared plans are found by separate queries, so that each uses its index. */
  static final String SUMMARIES_OF_GOVERNMENT =
      SUMMARY
          + """
          from (
            select government, code from current_plan where government = :government
            union
            select government, code from plan_government where member = :government) asked
          join current_plan p using (government, code)
          join plan_version v using (government, code, version)
          """;

  static final String NEWEST_FIRST =
      """
      order by p.government, p.ends_by desc nulls last, p.starts_from desc nulls last, p.code desc
      """;

  /** Range of the key, so that other states are not read. */
  static final String NEIGHBOURS =
      """
      select distinct government from current_plan
      where government >= :first and government <= :last and government <> :own and not withdrawn
      order by government limit :most
      """;

  static final String PLANS =
      """
      select v.government, v.version, v.body, v.provenance, v.reason, (
        select coalesce(jsonb_agg(jsonb_build_object(
            'key', jsonb_build_object('government', l.home, 'number', l.number),
            'version', l.commitment_version) order by l.place), '[]')
        from plan_version_commitment l
        where l.government = v.government and l.code = v.code and l.version = v.version) listed
      from current_plan p join plan_version v using (government, code, version)
      """;

  static final String BY_CODE = "where p.government = :government and p.code = :code";

  static final String LISTING =
      """
      where exists (
        select from plan_version_commitment l
        where l.government = v.government and l.code = v.code and l.version = v.version
          and l.home = :home and l.number = :number)
      """;

  static final String COMMITMENTS =
      """
      select v.*
      from unnest(:governments::text[], :numbers::int[])
        with ordinality as asked (government, number, place)
      cross join lateral (
        select * from commitment_version c
        where c.government = asked.government and c.number = asked.number
        order by c.version desc limit 1) v
      order by asked.place
      """;

  static final String HISTORY =
      """
      select * from commitment_version
      where government = :government and number = :number and body is not null
      order by version desc
      """;

  static final String TRACKING =
      """
      with asked as (
        select * from unnest(:governments::text[], :numbers::int[]) a (government, commitment))
      select true as is_report, r.government, r.commitment, r.number, r.recorded,
        jsonb_set(r.body, '{evidence}', (
          select coalesce(jsonb_agg(e.body order by e.number), '[]') from evidence e
          where e.government = r.government and e.commitment = r.commitment
            and e.report = r.number)) body
      from progress_report r join asked using (government, commitment)
      where r.body is not null
      union all
      select false, v.government, v.commitment, v.number, v.recorded, v.body
      from verification v join asked using (government, commitment)
      where v.body is not null
      order by recorded, number
      """;

  static final String CHANGES =
      """
      with change as (
        (select 'commitment' kind, government, number::text code, version,
            body -> 'title' title, recorded
          from commitment_version where body is not null order by recorded desc limit :most)
        union all
        (select 'plan', government, code, version, body -> 'title', recorded
          from plan_version where body is not null order by recorded desc limit :most)
        union all
        (select 'plan-withdrawal', w.government, w.code || '.' || w.version, 1,
            v.body -> 'title', w.recorded
          from plan_withdrawal w join plan_version v using (government, code, version)
          where w.body is not null and v.body is not null order by w.recorded desc limit :most)
        union all
        (select 'progress-report', r.government, r.commitment || '.' || r.number, 1,
            v.body -> 'title', r.recorded
          from progress_report r
          join current_commitment c on c.government = r.government and c.number = r.commitment
          join commitment_version v on v.government = c.government and v.number = c.number
            and v.version = c.version
          where r.body is not null order by r.recorded desc limit :most)
        union all
        (select 'verification', r.government, r.commitment || '.' || r.number, 1,
            v.body -> 'title', r.recorded
          from verification r
          join current_commitment c on c.government = r.government and c.number = r.commitment
          join commitment_version v on v.government = c.government and v.number = c.number
            and v.version = c.version
          where r.body is not null order by r.recorded desc limit :most))
      select * from change order by recorded desc, kind, government, code, version desc limit :most
      """;

  /**
   * Finds the same moves as {@code MovedDates}: known dates that differ between one version and the
   * next that was not erased. Of a commitment with only one version no date is taken out of its
   * body.
   */
  static final String MOVED =
      """
      with asked as (
        select * from unnest(:governments::text[], :numbers::int[]) a (government, number)
        where exists (
          select from commitment_version later
          where later.government = a.government and later.number = a.number
            and later.version > 1)),
      readable as (
        select v.government, v.number, v.body, row_number() over (
          partition by v.government, v.number order by v.version) turn
        from commitment_version v
        join asked using (government, number)
        where v.body is not null),
      told as (
        select v.government, v.number, v.turn, d.place, d.said,
          lag(d.said) over history before, lag(v.turn) over history turn_before
        from readable v
        cross join lateral (
          select 'start' place, v.body -> 'start' said
          union all select 'end', v.body -> 'end'
          union all select step.place, step.said
          from jsonb_array_elements(case jsonb_typeof(v.body -> 'activities')
            when 'array' then v.body -> 'activities' else '[]' end) a (activity)
          cross join lateral (values
            (a.activity ->> 'number' || ' start', a.activity -> 'start'),
            (a.activity ->> 'number' || ' end', a.activity -> 'end')) step (place, said)) d
        window history as (partition by v.government, v.number, d.place order by v.turn))
      select government, number, count(*) dates from told
      where said <> before and turn = turn_before + 1
        and jsonb_typeof(said) = 'string' and jsonb_typeof(before) = 'string'
      group by government, number
      """;

  static final String LISTED_NUMBERS =
      """
      select distinct l.number
      from current_plan p join plan_version_commitment l using (government, code, version)
      where p.government = :government and l.home = :government and not p.withdrawn
      """;

  static final String TOTALS =
      "select government, plans, standing, commitments, reported from government_totals ";

  static final String AMONG = "where government = any(:governments::text[])";

  private PublishedSql() {}
}
