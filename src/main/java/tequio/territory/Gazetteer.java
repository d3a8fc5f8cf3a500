package tequio.territory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tequio.kernel.GovernmentKey;

/** In-memory index of all governments; queries need no statement. */
public final class Gazetteer {

  /** Maximum number of candidates: as many as share a name, and few enough to read through. */
  private static final int MOST_CANDIDATES = 12;

  private final Map<GovernmentKey, Government> byKey;
  private final Map<String, Government> byPath;
  private final Map<GovernmentKey, List<Government>> byState;
  private final List<Government> states;
  private final NameIndex names;

  private Gazetteer(Collection<Government> all) {
    byKey = all.stream().collect(toUnmodifiableMap(Government::key, Function.identity()));
    byPath = all.stream().collect(toUnmodifiableMap(Government::path, Function.identity()));
    byState =
        alphabetical(all, Government.Kind.MUNICIPALITY).stream()
            .collect(groupingBy(municipality -> municipality.key().state()));
    states =
        alphabetical(all, Government.Kind.STATE).stream()
            .filter(state -> !state.isFictional())
            .toList();
    names = new NameIndex(all);
  }

  public static Gazetteer of(Collection<Government> all) {
    return new Gazetteer(all);
  }

  public Optional<Government> find(GovernmentKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * Returns the government with the key.
   *
   * @throws IllegalArgumentException if the catalogue has none
   */
  public Government get(GovernmentKey key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no government " + key));
  }

  /**
   * Returns the full name of a government; the key itself if this catalogue does not contain it.
   */
  public String nameOf(GovernmentKey key) {
    return find(key).map(Government::fullName).orElseGet(key::toString);
  }

  public Government federation() {
    return get(GovernmentKey.FEDERATION);
  }

  /** Finds a government by its key as written in an address; empty for what is no key. */
  public Optional<Government> findByKey(String key) {
    return GovernmentKey.find(key).flatMap(this::find);
  }

  /** Finds a government by its whole path, {@code /jalisco/tlajomulco-de-zuniga}. */
  public Optional<Government> findByPath(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** Lists the real states in alphabetical order. */
  public List<Government> listStates() {
    return states;
  }

  /** Lists the municipalities of a state in alphabetical order. */
  public List<Government> listMunicipalities(GovernmentKey state) {
    return byState.getOrDefault(state, List.of());
  }

  /** Lists all real municipalities, by state. */
  public List<Government> listMunicipalities() {
    return states.stream().flatMap(state -> listMunicipalities(state.key()).stream()).toList();
  }

  /** Every government of the catalogue, fictional ones too, by key. */
  public List<Government> listAll() {
    return byKey.values().stream().sorted(Comparator.comparing(Government::key)).toList();
  }

  /** What somebody may have meant, best first. However long the question, the work is bounded. */
  public GovernmentSearchResult search(String words, int most) {
    return names.search(words, most);
  }

  /**
   * Finds the government meant by a name, a name with its state, or a key of INEGI.
   *
   * @param chosen key picked among candidates shown before; empty if none was
   */
  public GovernmentMatch match(String typed, String chosen) {
    var written = typed.strip();
    var byKey = GovernmentKey.find(written).flatMap(this::find);
    if (byKey.isPresent()) {
      return GovernmentMatch.of(byKey.get());
    }
    var question = NameNormalizer.fold(written);
    if (question.isEmpty()) {
      return GovernmentMatch.NOTHING;
    }
    var named = named(question);
    if (named.size() == 1) {
      return GovernmentMatch.of(named.getFirst());
    }
    var alike = named.isEmpty() ? search(written, MOST_CANDIDATES).governments() : named;
    return alike.stream()
        .filter(it -> it.key().value().equals(chosen))
        .findFirst()
        .map(GovernmentMatch::of)
        .orElseGet(() -> new GovernmentMatch(Optional.empty(), alike));
  }

  private List<Government> named(String question) {
    return byKey.values().stream()
        .filter(it ->
            NameNormalizer.fold(it.fullName()).equals(question)
                || NameNormalizer.fold(it.shortName()).equals(question))
        .sorted(Comparator.comparing(Government::key))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** Returns other common names, such as cdmx, separated by spaces; usually empty. */
  public String nicknames(GovernmentKey key) {
    return NameIndex.NICKNAMES.getOrDefault(key, "");
  }

  private static List<Government> alphabetical(Collection<Government> all, Government.Kind kind) {
    var order = Collator.getInstance(Locale.of("es", "MX"));
    return all.stream()
        .filter(government -> government.kind() == kind)
        .sorted(Comparator.comparing(Government::shortName, order).thenComparing(Government::key))
        .toList();
  }
}
