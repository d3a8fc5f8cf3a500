package tequio.search.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.search.document.MatchedField;
import tequio.search.document.SearchDocument;
import tequio.search.document.SearchDocumentKind;
import tequio.search.document.SearchDocuments;
import tequio.search.document.SearchField;
import tequio.search.document.StatusTimeline;

/** Search documents of responsible offices and participating organisations. */
@Component
class PartyEntries {

  private static final String OFFICES =
      """
      select o.government, o.id::text code, o.name, count(distinct r.commitment) tally,
        coalesce(array_agg(distinct p.name order by p.name)
          filter (where p.name is not null), '{}') others,
        array[left(o.government, 2)] states
      from commitment_responsible r
      join current_commitment c
        on c.government = r.government and c.number = r.commitment and not c.withdrawn
      join office o on o.government = r.government and o.id = r.office
      left join person p on p.government = r.government and p.id = r.person
      where r.government = any(:governments)
      group by o.government, o.id, o.name
      order by o.government, o.id
      """;

  /** Organisations of changed commitments with all their current ones, in other governments too. */
  private static final String ORGANISATIONS =
      """
      with touched as (
        select s.survivor from commitment_party p
        join organisation_survivor s on s.id = p.organisation
        where p.government = any(:governments)
        union
        select code::uuid from search_entry
        where kind = 'organisation' and words @@ any(
          select ('''H:' || g || '''')::tsquery from unnest(:governments::text[]) g))
      select '-' government, o.id::text code, o.name,
        count(distinct (p.government, p.commitment)) tally,
        (select coalesce(array_agg(n.name order by n.name), '{}') from organisation_name n
          join organisation_survivor m on m.id = n.organisation
          where m.survivor = o.id and n.name <> o.name) others,
        array_agg(distinct p.government order by p.government) states
      from touched t
      join organisation o on o.id = t.survivor
      join organisation_survivor s on s.survivor = o.id
      join commitment_party p on p.organisation = s.id
      join current_commitment c
        on c.government = p.government and c.number = p.commitment and not c.withdrawn
      group by o.id, o.name
      order by o.id
      """;

  private final JdbcClient jdbc;
  private final SearchDocuments table;
  private final SearchFacets surroundings;

  PartyEntries(JdbcClient jdbc, SearchDocuments table, SearchFacets surroundings) {
    this.jdbc = jdbc;
    this.table = table;
    this.surroundings = surroundings;
  }

  /** Replaces the rows of the offices of governments whose publications are locked. */
  void deriveOffices(Collection<String> governments) {
    jdbc.sql("delete from search_entry where kind = 'office' and government = any(:governments)")
        .param("governments", governments.toArray(String[]::new))
        .update();
    table.add(read(OFFICES, governments, this::office));
  }

  /**
   * Replaces the rows of organisations, which governments share; the caller holds {@link
   * SearchDocuments#lock}.
   */
  void deriveOrganisations(Collection<String> governments) {
    var entries = read(ORGANISATIONS, governments, this::organisation);
    jdbc.sql(
            """
            delete from search_entry where kind = 'organisation' and words @@ any(
              select ('''H:' || g || '''')::tsquery from unnest(:governments::text[]) g)
            """)
        .param("governments", governments.toArray(String[]::new))
        .update();
    table.add(entries);
  }

  private List<SearchDocument> read(
      String sql,
      Collection<String> governments,
      org.springframework.jdbc.core.RowMapper<SearchDocument> row) {
    return jdbc.sql(sql).param("governments", governments.toArray(String[]::new)).query(row).list();
  }

  private SearchDocument office(ResultSet row, int number) throws SQLException {
    var key = new GovernmentKey(row.getString("government"));
    var places = surroundings.narrowing(key, List.of(), Set.of(), Set.of());
    var around = surroundings.places(key, List.of());
    return entry(row, SearchDocumentKind.OFFICE, MatchedField.PERSON, places, around);
  }

  private SearchDocument organisation(ResultSet row, int number) throws SQLException {
    var states = new LinkedHashSet<String>();
    var homes = new LinkedHashSet<String>(List.of(strings(row, "states")));
    homes.forEach(home -> states.add(home.substring(0, 2)));
    var places = new SearchDocument.Places(states, Set.of(), Set.of(), homes);
    return entry(row, SearchDocumentKind.ORGANISATION, MatchedField.ALIAS, places, Stream.of());
  }

  private static SearchDocument entry(
      ResultSet row,
      SearchDocumentKind kind,
      MatchedField others,
      SearchDocument.Places places,
      Stream<SearchField> around)
      throws SQLException {
    var government = row.getString("government");
    return new SearchDocument(
        kind.word() + "/" + government + "/" + row.getString("code"),
        kind,
        government,
        null,
        row.getString("code"),
        Optional.empty(),
        parts(row, others, around),
        row.getInt("tally"),
        places,
        StatusTimeline.NONE);
  }

  private static List<SearchField> parts(
      ResultSet row, MatchedField others, Stream<SearchField> around) throws SQLException {
    var name = row.getString("name");
    return Stream.of(
            Stream.of(new SearchField(MatchedField.NAME, name)),
            Stream.of(strings(row, "others")).map(it -> new SearchField(others, it)),
            SearchField.of(MatchedField.INITIALS, Initials.of(name)),
            around)
        .flatMap(it -> it)
        .toList();
  }

  private static String[] strings(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }
}
