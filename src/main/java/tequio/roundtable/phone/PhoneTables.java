package tequio.roundtable.phone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.roundtable.content.RoundtableStage;
import tequio.roundtable.live.DotVotes;
import tequio.roundtable.live.LiveTable;
import tequio.roundtable.live.LiveTables;
import tequio.roundtable.live.TableAlternatives;
import tequio.roundtable.live.TableCard.CardChannel;
import tequio.roundtable.live.TableCards;
import tequio.roundtable.live.TableCodes;
import tequio.roundtable.live.TableGroups;
import tequio.roundtable.record.RoundtableReader;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;

/** Live tables as strangers meet them: each in the scope of its own government. */
@Component
class PhoneTables {

  /** Stores to which telephones write. */
  @Component
  record PhoneStores(
      LiveTables tables,
      TableCards cards,
      TableGroups groups,
      DotVotes dots,
      TableAlternatives alternatives) {}

  private final PhoneStores stores;
  private final TableCodes codes;
  private final RoundtableReader roundtables;
  private final Gazetteer gazetteer;
  private final TenantContext scope;

  PhoneTables(
      PhoneStores stores,
      TableCodes codes,
      RoundtableReader roundtables,
      Gazetteer gazetteer,
      TenantContext scope) {
    this.stores = stores;
    this.codes = codes;
    this.roundtables = roundtables;
    this.gazetteer = gazetteer;
    this.scope = scope;
  }

  /** Whether a code leads to a live table. */
  Optional<SubjectReference> find(String code) {
    return codes.find(code);
  }

  /** Reads a live table for a person. */
  @Transactional(readOnly = true)
  public Optional<PhoneTable> find(String code, String voter) {
    return codes
        .find(code)
        .flatMap(table ->
            scope.within(
                List.of(table.government()),
                () -> stores.tables().find(table).flatMap(it -> read(table, it, voter))));
  }

  private Optional<PhoneTable> read(SubjectReference table, LiveTable live, String voter) {
    boolean dots = live.takes(RoundtableStage.PRIORITY);
    boolean scores = live.takes(RoundtableStage.ALTERNATIVES);
    return roundtables
        .find(table.government(), table.code())
        .map(it ->
            new PhoneTable(
                gazetteer.get(table.government()),
                it,
                live,
                live.code().orElse(""),
                dots ? stores.groups().list(table) : List.of(),
                scores ? stores.alternatives().list(table) : List.of(),
                dots ? stores.dots().list(table, voter) : List.of()));
  }

  /** Number of criteria by which alternatives of a table are scored. */
  @Transactional(readOnly = true)
  public int criteria(SubjectReference table) {
    return roundtables
        .find(table.government(), table.code())
        .map(it -> it.roundtable().criteria().size())
        .orElse(0);
  }

  @Transactional
  public boolean add(SubjectReference table, UUID id, String words) {
    return scope.within(
        List.of(table.government()), () -> stores.cards().add(table, id, words, CardChannel.PHONE));
  }

  @Transactional
  public void put(SubjectReference table, String voter, List<Integer> groups) {
    var unused =
        scope.within(
            List.of(table.government()),
            () -> {
              stores.dots().put(table, voter, groups);
              return true;
            });
  }

  @Transactional
  public void score(
      SubjectReference table, String voter, int alternative, Map<Integer, Integer> scores) {
    var unused =
        scope.within(
            List.of(table.government()),
            () -> {
              stores.alternatives().score(table, voter, alternative, scores);
              return true;
            });
  }
}
