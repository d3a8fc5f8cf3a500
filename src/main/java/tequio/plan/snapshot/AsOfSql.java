package tequio.plan.snapshot;

import tequio.data.scope.DatasetScope;

/** SQL of snapshots: each statement reads its table in the order of its key through a cursor. */
final class AsOfSql {

  static final String COMMITMENTS =
      """
      select v.government, v.number, v.version, v.body, v.jointly, v.provenance, v.reason,
        (select coalesce(jsonb_agg(jsonb_build_object('number', r.number, 'recorded', r.recorded, 'fact',
            jsonb_set(r.body, '{evidence}', (
              select coalesce(jsonb_agg(e.body order by e.number), '[]') from evidence e
              where e.government = r.government and e.commitment = r.commitment
                and e.report = r.number))) order by r.number), '[]')
          from progress_report r
          where r.government = c.government and r.commitment = c.number
            and r.recorded < :until) reports,
        (select coalesce(jsonb_agg(jsonb_build_object(
            'number', f.number, 'recorded', f.recorded, 'fact', f.body) order by f.number), '[]')
          from verification f
          where f.government = c.government and f.commitment = c.number
            and f.recorded < :until) verifications,
        p.government plan_government, p.code plan_code, p.body plan_body,
        coalesce(p.withdrawn, false) withdrawn
      from commitment c
      cross join lateral (
        select * from commitment_version v
        where v.government = c.government and v.number = c.number and v.recorded < :until
        order by v.version desc limit 1) v
      left join lateral (
        select p.*, w.code is not null withdrawn from plan_version_commitment l
        join plan_version p using (government, code, version)
        left join plan_withdrawal w on w.government = p.government and w.code = p.code
          and w.version = p.version and coalesce(w.recorded < :until, true)
        where l.home = c.government and l.number = c.number and p.recorded < :until
          and not exists (
            select from plan_version later
            where later.government = p.government and later.code = p.code
              and later.version > p.version and later.recorded < :until)
        order by (p.government, p.code) = (:government, :code) desc, w.code is not null,
          p.government = c.government desc, p.government, p.code collate "C" desc
        limit 1) p on true
      where %s
      order by c.government, c.number
      """;

  static final String PLANS =
      """
      select v.government, v.version, v.body, v.provenance, v.reason, (
        select coalesce(jsonb_agg(jsonb_build_object(
            'key', jsonb_build_object('government', l.home, 'number', l.number),
            'version', l.commitment_version) order by l.place), '[]')
        from plan_version_commitment l
        where l.government = v.government and l.code = v.code and l.version = v.version) listed,
        exists (
          select from plan_withdrawal w
          where w.government = v.government and w.code = v.code and w.version = v.version
            and coalesce(w.recorded < :until, true)) withdrawn
      from plan c
      cross join lateral (
        select * from plan_version v
        where v.government = c.government and v.code = c.code and v.recorded < :until
        order by v.version desc limit 1) v
      where %s
      order by c.government, c.code collate "C"
      """;

  /**
   * A report has the title of the version it was made on; once that was erased, of the nearest
   * other one.
   */
  static final String CHANGES =
      """
      select * from (
        select 'PLAN' kind, v.government, v.code, 0 commitment, v.version, v.body -> 'title' title,
          v.reason, v.provenance, v.recorded from plan_version v
        union all
        select 'WITHDRAWAL', w.government, w.code || '.' || w.version, 0, 1,
          coalesce(v.body -> 'title', to_jsonb(w.code)), w.body -> 'reason', w.provenance, w.recorded
        from plan_withdrawal w join plan_version v using (government, code, version)
        union all
        select 'COMMITMENT', v.government, v.number::text, v.number, v.version, v.body -> 'title',
          v.reason, v.provenance, v.recorded from commitment_version v
        union all
        select 'REPORT', r.government, r.commitment || '.' || r.number, r.commitment, 1, v.title,
          null, r.provenance, r.recorded from progress_report r cross join lateral (
            select body -> 'title' title from commitment_version v
            where v.government = r.government and v.number = r.commitment
              and v.body is not null
            order by v.recorded <= r.recorded desc,
              case when v.recorded <= r.recorded then -v.version else v.version end limit 1) v
        union all
        select 'VERIFICATION', r.government, r.commitment || '.' || r.number, r.commitment, 1,
          v.title, null, r.provenance, r.recorded from verification r cross join lateral (
            select body -> 'title' title from commitment_version v
            where v.government = r.government and v.number = r.commitment
              and v.body is not null
            order by v.recorded <= r.recorded desc,
              case when v.recorded <= r.recorded then -v.version else v.version end limit 1) v) c
      where c.recorded < :until and %s
      order by %s c.recorded, c.kind, c.government, c.code collate "C", c.version
      """;

  static final String FIRST =
      """
      select min(recorded) from (
        select min(recorded) recorded from commitment_version
        union all select min(recorded) from plan_version) first
      """;

  /** Returns the condition on {@code c} for a scope. */
  static String where(DatasetScope extent, String onPlan, String onCommitment) {
    return switch (extent) {
      case DatasetScope.Everything all -> "true";
      case DatasetScope.OfGovernment of ->
          "(c.government = :government or c.government like :government || '___')";
      case DatasetScope.OfPlan of -> onPlan;
      case DatasetScope.OfCommitment of -> onCommitment;
      case DatasetScope.Range range ->
          "(%s) and c.government >= :from and c.government < :beyond"
              .formatted(where(range.of(), onPlan, onCommitment));
    };
  }

  static final String LISTED_BY_PLAN =
      """
      (c.government, c.number) in (
        select l.home, l.number from plan_version_commitment l
        where l.government = :government and l.code = :code and l.version = (
          select max(n.version) from plan_version n
          where n.government = :government and n.code = :code and n.recorded < :until))
      """;

  static final String LISTING_COMMITMENT =
      """
      exists (
        select from plan_version_commitment l
        where l.government = v.government and l.code = v.code and l.version = v.version
          and l.home = :government and l.number = :number)
      """;

  private AsOfSql() {}
}
