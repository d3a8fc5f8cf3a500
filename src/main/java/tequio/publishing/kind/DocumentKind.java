package tequio.publishing.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.publishing.state.StateMachine;

/**
 * A kind of public document: drafted, published in versions, never changed afterwards. Each feature
 * declares its own as a Spring bean, and the engine gives it storage, pages, search, dataset, feed
 * and forms.
 *
 * @param sections of the form and of the page, in their order; together all components
 * @param setByProgram components that nobody is asked for
 * @param title how a document is called in lists, feeds and results
 * @param validation rules that its content must keep to become public
 * @param validationWithin rules that depend on the government whose document it is
 * @param search words by which it is found
 * @param others further governments whose pages show it
 * @param governments which governments can have one
 * @param isDrawnHere whether the engine draws the page of a document; where the feature does,
 *     versions and history are still the engine's
 * @param lifecycle its states, where its content says which one it is in
 * @param factStates its states, where facts about it lead from one to another
 * @param isStoredHere whether the engine keeps its versions and draws its pages; a feature that
 *     publishes its documents in a bundle keeps them itself
 */
public record DocumentKind<C extends Record>(
    String code,
    Class<C> content,
    DocumentAddress address,
    List<Section> sections,
    Set<String> setByProgram,
    KindPermissions permissions,
    Function<C, Text> title,
    Function<C, List<Violation>> validation,
    BiFunction<GovernmentKey, C, List<Violation>> validationWithin,
    Function<C, SearchWords> search,
    Function<C, List<GovernmentKey>> others,
    Optional<KindDataset> dataset,
    Predicate<GovernmentKey> governments,
    boolean isDrawnHere,
    Optional<Lifecycle<C, ?>> lifecycle,
    Optional<StateMachine<?, Record>> factStates,
    boolean isStoredHere)
    implements PublicKind {

  public DocumentKind {
    sections = List.copyOf(sections);
    setByProgram = Set.copyOf(setByProgram);
    requireEveryComponentOnce(code, content, sections, setByProgram);
  }

  /** Begins the declaration of a kind. */
  public static <C extends Record> Builder<C> of(String code, Class<C> content) {
    return new Builder<>(code, content);
  }

  public SubjectReference ref(GovernmentKey government, String code) {
    return new SubjectReference(this.code, government, code);
  }

  /** Every rule that the content breaks as a document of this government. */
  public List<Violation> violations(GovernmentKey government, C document) {
    return Stream.concat(
            validation.apply(document).stream(),
            validationWithin.apply(government, document).stream())
        .toList();
  }

  /** Whether people write it section by section; else the program makes it whole. */
  public boolean isDrafted() {
    return !sections.isEmpty();
  }

  /** The section of this slug. */
  public Optional<Section> section(String slug) {
    return sections.stream().filter(it -> it.slug().equals(slug)).findFirst();
  }

  private static void requireEveryComponentOnce(
      String code, Class<?> content, List<Section> sections, Set<String> setByProgram) {
    var asked = new ArrayList<>(sections.stream().flatMap(it -> it.components().stream()).toList());
    var there = new HashSet<>(ContentComponent.names(content));
    there.removeAll(setByProgram);
    if (!Set.copyOf(asked).equals(there) || asked.size() != there.size()) {
      throw new IllegalArgumentException(
          "sections of «" + code + "» do not name each component once: " + asked);
    }
  }

  /** Collects what is declared of a kind. */
  public static final class Builder<C extends Record> {

    private final String code;
    private final Class<C> content;
    private final List<Section> sections = new ArrayList<>();
    private Optional<DocumentAddress> address = Optional.empty();
    private Optional<Function<C, Text>> title = Optional.empty();
    private KindPermissions permissions = KindPermissions.OFFICERS;
    private Function<C, List<Violation>> validation = content -> List.of();
    private BiFunction<GovernmentKey, C, List<Violation>> validationWithin =
        (government, content) -> List.of();
    private Function<C, SearchWords> search;
    private Function<C, List<GovernmentKey>> others = content -> List.of();
    private Optional<KindDataset> dataset = Optional.empty();
    private Optional<Lifecycle<C, ?>> lifecycle = Optional.empty();
    private Optional<StateMachine<?, Record>> factStates = Optional.empty();
    private Set<String> setByProgram = Set.of();
    private Predicate<GovernmentKey> governments = government -> true;
    private boolean drawnHere = true;
    private boolean storedHere = true;

    private Builder(String code, Class<C> content) {
      this.code = code;
      this.content = content;
      this.search = it -> ContentWords.of(it);
    }

    /** Each government has one, at this address. */
    public Builder<C> single(String segment) {
      return at(segment, DocumentAddress.Form.SINGLE);
    }

    /** A government has several, each with a number. */
    public Builder<C> numbered(String segment) {
      return at(segment, DocumentAddress.Form.NUMBERED);
    }

    /** A government has several, each with a word of its own. */
    public Builder<C> coded(String segment) {
      return at(segment, DocumentAddress.Form.CODED);
    }

    private Builder<C> at(String segment, DocumentAddress.Form form) {
      address = Optional.of(new DocumentAddress(segment, form));
      return this;
    }

    /** A section with the components it asks; its name is {@code section.<code>.<slug>}. */
    public Builder<C> section(String slug, String... components) {
      sections.add(Section.of(slug, components));
      return this;
    }

    /** Further sections, each as {@link #section} adds one. */
    public Builder<C> sections(List<Section> more) {
      sections.addAll(more);
      return this;
    }

    /** Components that the program fills in itself. */
    public Builder<C> setByProgram(String... components) {
      setByProgram = Set.of(components);
      return this;
    }

    public Builder<C> permissions(KindPermissions permissions) {
      this.permissions = permissions;
      return this;
    }

    public Builder<C> title(Function<C, Text> title) {
      this.title = Optional.of(title);
      return this;
    }

    public Builder<C> validation(Function<C, List<Violation>> validation) {
      this.validation = validation;
      return this;
    }

    /** Rules that ask whose document it is, besides those that do not. */
    public Builder<C> validationWithin(
        BiFunction<GovernmentKey, C, List<Violation>> validationWithin) {
      this.validationWithin = validationWithin;
      return this;
    }

    /** Instead of all words of the content and the years of its dates. */
    public Builder<C> search(Function<C, SearchWords> search) {
      this.search = search;
      return this;
    }

    public Builder<C> others(Function<C, List<GovernmentKey>> others) {
      this.others = others;
      return this;
    }

    /** The dataset with a row for each document, and its columns in the order of components. */
    public Builder<C> dataset(String name, String... columns) {
      if (columns.length != ContentComponent.names(content).size()) {
        throw new IllegalArgumentException("«" + code + "» needs a column for each component");
      }
      dataset = Optional.of(new KindDataset(name, List.of(columns)));
      return this;
    }

    /** Only these governments can have one; all of them where nothing is said. */
    public Builder<C> governments(Predicate<GovernmentKey> governments) {
      this.governments = governments;
      return this;
    }

    /** The feature draws the page of a document, and the list of them, at the same addresses. */
    public Builder<C> drawnByFeature() {
      drawnHere = false;
      return this;
    }

    /** The component that says which state a document is in, and the transitions between them. */
    public <S extends Enum<S>> Builder<C> states(
        StateMachine<S, C> machine, String component, Function<C, S> state) {
      lifecycle = Optional.of(new Lifecycle<>(machine, component, state));
      return this;
    }

    /** States that follow from facts: each transition names the kind of fact that records it. */
    public Builder<C> statesByFacts(StateMachine<?, Record> machine) {
      factStates = Optional.of(machine);
      return this;
    }

    /** The feature keeps versions itself, and draws their pages. */
    public Builder<C> storedByFeature() {
      storedHere = false;
      return this;
    }

    /**
     * The kind.
     *
     * @throws java.util.NoSuchElementException where address or title were not declared
     */
    public DocumentKind<C> build() {
      return new DocumentKind<>(
          code,
          content,
          address.orElseThrow(),
          sections,
          setByProgram,
          permissions,
          title.orElseThrow(),
          validation,
          validationWithin,
          search,
          others,
          dataset,
          governments,
          drawnHere,
          lifecycle,
          factStates,
          storedHere);
    }
  }
}
