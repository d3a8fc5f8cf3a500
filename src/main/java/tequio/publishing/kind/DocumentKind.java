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
 * @param sections sections of the form and of the page, in their order; together with {@code
 *     setByProgram} they name each component once
 * @param setByProgram components that the form does not ask for
 * @param emptyAtFirst those among them that are lists and empty in a draft that begins with
 *     nothing; the feature publishes them apart, and a draft never changes them
 * @param title title of a document in lists, feeds and results
 * @param validation rules that a content must keep to become public
 * @param validationWithin rules that depend on the government of the document
 * @param search words by which a document is found
 * @param others further governments whose pages show it
 * @param governments which governments can have one
 * @param isDrawnHere whether the engine draws the page of a document; if the feature does, the
 *     engine still draws versions and history
 * @param lifecycle states, if the content says which one the document is in
 * @param factStates states, if facts about the document lead from one to another
 * @param isStoredHere whether the engine keeps the versions and draws their pages; a feature that
 *     publishes its documents in a bundle keeps them itself
 */
public record DocumentKind<C extends Record>(
    String code,
    Class<C> content,
    DocumentAddress address,
    List<Section> sections,
    Set<String> setByProgram,
    Set<String> emptyAtFirst,
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
    emptyAtFirst = Set.copyOf(emptyAtFirst);
    requireEveryComponentOnce(code, content, sections, setByProgram);
  }

  /** Begins the declaration of a kind. */
  public static <C extends Record> Builder<C> of(String code, Class<C> content) {
    return new Builder<>(code, content);
  }

  public SubjectReference ref(GovernmentKey government, String code) {
    return new SubjectReference(this.code, government, code);
  }

  /** Returns all rules that the content breaks as a document of this government. */
  public List<Violation> violations(GovernmentKey government, C document) {
    return Stream.concat(
            validation.apply(document).stream(),
            validationWithin.apply(government, document).stream())
        .toList();
  }

  /** Whether people write it section by section; otherwise the program creates it whole. */
  public boolean isDrafted() {
    return !sections.isEmpty();
  }

  /** Whether its first version is begun by its feature, which fills in what nobody is asked. */
  public boolean isBegunByFeature() {
    return !emptyAtFirst.containsAll(setByProgram);
  }

  /** Returns the section with the slug. */
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

  /** Builder of a kind. */
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
    private Set<String> emptyAtFirst = Set.of();
    private Predicate<GovernmentKey> governments = government -> true;
    private boolean drawnHere = true;
    private boolean storedHere = true;

    private Builder(String code, Class<C> content) {
      this.code = code;
      this.content = content;
      this.search = it -> ContentWords.of(it);
    }

    /** Declares one document for each government, at this address. */
    public Builder<C> single(String segment) {
      return at(segment, DocumentAddress.Form.SINGLE);
    }

    /** Declares documents that are identified by a number. */
    public Builder<C> numbered(String segment) {
      return at(segment, DocumentAddress.Form.NUMBERED);
    }

    /** Declares documents that are identified by a word. */
    public Builder<C> coded(String segment) {
      return at(segment, DocumentAddress.Form.CODED);
    }

    private Builder<C> at(String segment, DocumentAddress.Form form) {
      address = Optional.of(new DocumentAddress(segment, form));
      return this;
    }

    /** Adds a section with its components; its message key is {@code section.<code>.<slug>}. */
    public Builder<C> section(String slug, String... components) {
      sections.add(Section.of(slug, components));
      return this;
    }

    /** Adds sections. */
    public Builder<C> sections(List<Section> more) {
      sections.addAll(more);
      return this;
    }

    /** Declares the components that the program fills in. */
    public Builder<C> setByProgram(String... components) {
      setByProgram = Set.of(components);
      return this;
    }

    /** Declares lists that the feature publishes apart and that are empty until then. */
    public Builder<C> emptyAtFirst(String... components) {
      emptyAtFirst = Set.of(components);
      return setByProgram(components);
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

    /** Adds rules that depend on the government of the document. */
    public Builder<C> validationWithin(
        BiFunction<GovernmentKey, C, List<Violation>> validationWithin) {
      this.validationWithin = validationWithin;
      return this;
    }

    /** Replaces the default search words: all words of the content and the years of its dates. */
    public Builder<C> search(Function<C, SearchWords> search) {
      this.search = search;
      return this;
    }

    public Builder<C> others(Function<C, List<GovernmentKey>> others) {
      this.others = others;
      return this;
    }

    /**
     * Declares a dataset with a row for each document and its columns in the order of the
     * components.
     */
    public Builder<C> dataset(String name, String... columns) {
      if (columns.length != ContentComponent.names(content).size()) {
        throw new IllegalArgumentException("«" + code + "» needs a column for each component");
      }
      dataset = Optional.of(new KindDataset(name, List.of(columns)));
      return this;
    }

    /** Restricts the governments that can have a document; by default all can. */
    public Builder<C> governments(Predicate<GovernmentKey> governments) {
      this.governments = governments;
      return this;
    }

    /**
     * Declares that the feature draws the page of a document and the list, at the same addresses.
     */
    public Builder<C> drawnByFeature() {
      drawnHere = false;
      return this;
    }

    /**
     * Declares the component that holds the state of a document, and the transitions between
     * states.
     */
    public <S extends Enum<S>> Builder<C> states(
        StateMachine<S, C> machine, String component, Function<C, S> state) {
      lifecycle = Optional.of(new Lifecycle<>(machine, component, state));
      return this;
    }

    /**
     * Declares states that follow from facts: each transition names the kind of fact that records
     * it.
     */
    public Builder<C> statesByFacts(StateMachine<?, Record> machine) {
      factStates = Optional.of(machine);
      return this;
    }

    /** Declares that the feature keeps the versions and draws their pages. */
    public Builder<C> storedByFeature() {
      storedHere = false;
      return this;
    }

    /**
     * Builds the kind.
     *
     * @throws java.util.NoSuchElementException if address or title were not declared
     */
    public DocumentKind<C> build() {
      return new DocumentKind<>(
          code,
          content,
          address.orElseThrow(),
          sections,
          setByProgram,
          emptyAtFirst,
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
