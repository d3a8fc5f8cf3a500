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

  /** So many municipalities share a name at most, and a person can look through. */
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
   * The government of a key that stands in the catalogue.
   *
   * @throws IllegalArgumentException where it does not
   */
  public Government get(GovernmentKey key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no government " + key));
  }

  /** What a government is called in full; its key where it came to the country after this list. */
  public String nameOf(GovernmentKey key) {
    return find(key).map(Government::fullName).orElseGet(key::toString);
  }

  public Government federation() {
    return get(GovernmentKey.FEDERATION);
  }

  /** By its whole address: {@code /jalisco/tlajomulco-de-zuniga}. */
  public Optional<Government> findByPath(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The real states of the country, in the order of the alphabet. */
  public List<Government> listStates() {
    return states;
  }

  /** The municipalities of a state, in the order of the alphabet. */
  public List<Government> listMunicipalities(GovernmentKey state) {
    return byState.getOrDefault(state, List.of());
  }

  /** Every real municipality of the country. */
  public List<Government> listMunicipalities() {
    return states.stream().flatMap(state -> listMunicipalities(state.key()).stream()).toList();
  }

  /** What somebody may have meant, best first. However long the question, the work is bounded. */
  public GovernmentSearchResult search(String words, int most) {
    return names.search(words, most);
  }

  /**
   * The government meant by a name, a name and its state, or a key of INEGI.
   *
   * @param chosen the key picked among the candidates shown before; empty where nothing was
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

  /** What else people call it, such as cdmx; often nothing. */
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
