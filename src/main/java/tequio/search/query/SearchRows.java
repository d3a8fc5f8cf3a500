package tequio.search.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.plan.status.CommitmentStatus;
import tequio.search.document.EntryKinds;
import tequio.search.document.MatchedField;
import tequio.search.document.SearchDocumentKind;
import tequio.search.document.StatusTimeline;
import tequio.storage.Json;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.territory.NameNormalizer;

/** Reads one page of results and the counts of filters in one statement. */
@Component
class SearchRows {

  static final int PAGE = 20;

  /** Most rows of each kind considered for matches in their names, before all others. */
  private static final int MOST_BY_NAME = 300;

  private static final String FIND =
      """
      with asked as materialized (
        select case when :question = '' then ''::tsquery else search_question(:question) end q,
          array(select search_question(t) from unnest(:terms::text[]) t) each),
      days as materialized (
        select * from unnest(:zones::text[], :days::date[]) d (zone, day)),
      found as materialized (
        select any_kind.ref
        from asked, unnest(:kinds::text[]) kind
        cross join lateral (
          select ('''K:' || kind || '''')::tsquery && :tokens::tsquery && asked.q q) wanted
        cross join lateral (
          (select ref from (
            select ref from search_entry where name_words @@ wanted.q offset 0) n limit :names)
          union
          (select ref from (
            select ref from search_entry where words @@ wanted.q offset 0) w limit :most)) any_kind),
      weighed as materialized (
        select e.ref, e.kind, e.government, e.name, e.code, e.states, e.goals, e.years, (
            select h.word from unnest(e.since, e.standings) h (day, word)
            where h.day <= coalesce(d.day, :today::date) order by h.day desc limit 1) standing,
          10 * (select count(*) from unnest(asked.each) t where e.words @@ t)
            + 3 * (e.name_words @@ asked.q)::int
            + 4 * ts_rank('{0.1,0.3,0.6,1.0}'::real[], e.words, asked.q, 1)
            + 4 * (e.folded_name = :plain)::int
            + case e.kind when 'plan' then 0.9 when 'commitment' then 1.2 else 0 end
            + 6 * (e.kind = 'plan' and asked.q <> ''::tsquery
              and ts_filter(e.words, '{a,d}') @@ asked.q)::int
            - 2 * (e.government like '99%')::int score
        from found join search_entry e using (ref)
          left join government g on g.key = e.government left join days d on d.zone = g.zone
          cross join asked),
      standing as materialized (
        select * from weighed where :standing = '' or standing = :standing),
      chosen as materialized (select * from standing where :kind = '' or kind = :kind),
      page as (
        select ref, standing,
          row_number() over (order by score desc, (select max(y) from unnest(years) y) desc
            nulls last, government, name collate "C", code) place
        from chosen
        order by place limit :page offset :offset)
      select jsonb_build_object(
        'hits', (
          select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'government', e.government,
            'code', e.code, 'inside', e.inside, 'standing', p.standing, 'tally', e.tally,
            'texts', e.texts, 'whys', e.whys, 'marked',
            ts_headline('pg_catalog.spanish', search_accents(e.folded), asked.q,
              'HighlightAll=true, StartSel=<, StopSel=>')) order by p.place), '[]')
          from page p join search_entry e using (ref) cross join asked),
        'kinds', (select coalesce(jsonb_object_agg(k.kind, k.n), '{}') from (
          select kind, count(*) n from standing group by kind) k),
        'states', (select coalesce(jsonb_object_agg(k.state, k.n), '{}') from (
          select s state, count(*) n from chosen, unnest(states) s group by s) k),
        'goals', (select coalesce(jsonb_object_agg(k.goal, k.n), '{}') from (
          select g goal, count(*) n from chosen, unnest(goals) g group by g) k),
        'years', (select coalesce(jsonb_object_agg(k.y, k.n), '{}') from (
          select y, count(*) n from chosen, unnest(years) y group by y) k),
        'standings', (select coalesce(jsonb_object_agg(k.standing, k.n), '{}') from (
          select standing, count(*) n from chosen where standing is not null
          group by standing) k))::text
      """;

  /** Result of the statement. */
  record Found(
      List<Row> hits,
      Map<String, Integer> kinds,
      Map<String, Integer> states,
      Map<String, Integer> goals,
      Map<String, Integer> years,
      Map<String, Integer> standings) {}

  /** Row with its texts and the matches in all of them. */
  record Row(
      String kind,
      String government,
      String code,
      @Nullable String inside,
      @Nullable String standing,
      @Nullable Integer tally,
      List<String> texts,
      List<String> whys,
      String marked) {

    Hit hit(EntryKinds kinds) {
      var marks = Highlighter.of(texts, marked);
      int best = 0;
      for (int i = 1; i < marks.size(); i++) {
        best = marks.get(i).different() > marks.get(best).different() ? i : best;
      }
      boolean none = marks.get(best).different() == 0;
      return new Hit(
          kinds.get(kind),
          government,
          code,
          marks.getFirst().whole(),
          Optional.ofNullable(inside),
          Optional.ofNullable(standing).map(Row::headline),
          Optional.ofNullable(tally),
          none ? Optional.empty() : Optional.of(MatchedField.of(whys.get(best))),
          best == 0 ? List.of() : marks.get(best).snippet());
    }

    private static CommitmentStatus headline(String word) {
      return CommitmentStatus.valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
  }

  private final JdbcClient jdbc;
  private final Gazetteer gazetteer;
  private final EntryKinds kinds;

  SearchRows(JdbcClient jdbc, Gazetteer gazetteer, EntryKinds kinds) {
    this.jdbc = jdbc;
    this.gazetteer = gazetteer;
    this.kinds = kinds;
  }

  Hit hit(Row row) {
    return row.hit(kinds);
  }

  /** Returns the kinds that can be found. */
  EntryKinds kinds() {
    return kinds;
  }

  /** Returns the time zones of all governments, because the current date differs between them. */
  private List<ZoneId> zones() {
    return Stream.concat(gazetteer.listStates().stream(), gazetteer.listMunicipalities().stream())
        .map(Government::zone)
        .distinct()
        .toList();
  }

  private static String day(SearchRequest asked, ZoneId zone) {
    return LocalDate.ofInstant(asked.now(), zone).toString();
  }

  Found find(SearchRequest asked, String question, List<String> terms) {
    var zones = zones();
    var json =
        jdbc.sql(FIND)
            .param("question", question)
            .param("kinds", kinds.words().toArray(String[]::new))
            .param("terms", terms.toArray(String[]::new))
            .param("plain", NameNormalizer.fold(asked.question().asked()))
            .param("tokens", asked.filters().tokens())
            .param("kind", asked.filters().kind().map(SearchDocumentKind::word).orElse(""))
            .param("standing", asked.filters().standing().map(StatusTimeline::word).orElse(""))
            .param("zones", zones.stream().map(ZoneId::getId).toArray(String[]::new))
            .param("days", zones.stream().map(it -> day(asked, it)).toArray(String[]::new))
            .param("today", day(asked, gazetteer.federation().zone()))
            .param("names", MOST_BY_NAME)
            .param("most", SearchResult.MOST)
            .param("page", PAGE)
            .param("offset", (asked.page() - 1) * PAGE)
            .query(String.class)
            .single();
    return Json.MAPPER.readValue(json, Found.class);
  }
}
