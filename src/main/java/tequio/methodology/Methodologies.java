package tequio.methodology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.methodology.content.Methodology;
import tequio.publishing.exchange.DocumentExporter;
import tequio.publishing.exchange.DocumentFile;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.Documents;

/** Methodologies that an exercise can follow: included and published ones. */
@Component
public class Methodologies {

  private final DocumentKind<Methodology> kind;
  private final Documents documents;
  private final IncludedMethodologies included;
  private final DocumentExporter exporter;

  Methodologies(
      DocumentKind<Methodology> kind,
      Documents documents,
      IncludedMethodologies included,
      DocumentExporter exporter) {
    this.kind = kind;
    this.documents = documents;
    this.included = included;
    this.exporter = exporter;
  }

  /** Returns the newest edition of each methodology, included ones first. */
  public List<MethodologyEdition> list() {
    var codes = new ArrayList<>(included.list().stream().map(it -> it.code()).distinct().toList());
    published().map(SubjectReference::code).filter(it -> !codes.contains(it)).forEach(codes::add);
    return codes.stream().map(it -> editions(it).getFirst()).toList();
  }

  /** Finds the newest edition of a methodology. */
  public Optional<MethodologyEdition> find(String code) {
    return editions(code).stream().findFirst();
  }

  /** Finds an edition of a methodology; if two have the same number, the one published last. */
  public Optional<MethodologyEdition> find(String code, int edition) {
    return editions(code).stream().filter(it -> it.number() == edition).findFirst();
  }

  /** Returns every edition of a methodology, newest first. */
  public List<MethodologyEdition> editions(String code) {
    return Stream.concat(
            included.list().stream().filter(it -> it.code().equals(code)),
            published().filter(it -> it.code().equals(code)).flatMap(this::versions))
        .sorted(
            Comparator.comparing(MethodologyEdition::number)
                .thenComparing(it -> it.version().orElse(0))
                .reversed())
        .toList();
  }

  /**
   * Returns the file that would publish an edition; for a published one, that of the newest version
   * of the document.
   */
  public Optional<DocumentFile> file(MethodologyEdition edition) {
    return edition.version().isPresent()
        ? exporter.find(kind.ref(edition.of(), edition.code()))
        : included.file(edition);
  }

  private Stream<SubjectReference> published() {
    return documents.listAll(kind).stream();
  }

  private Stream<MethodologyEdition> versions(SubjectReference document) {
    return documents.versions(kind, document).stream()
        .map(it ->
            new MethodologyEdition(
                document.code(), it.content(), document.government(), Optional.of(it.version())));
  }
}
