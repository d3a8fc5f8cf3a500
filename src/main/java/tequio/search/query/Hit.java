package tequio.search.query;

import java.util.List;
import java.util.Optional;
import tequio.plan.status.CommitmentStatus;
import tequio.search.document.MatchedField;
import tequio.search.document.SearchDocumentKind;

/**
 * Search result.
 *
 * @param code end of its address
 * @param name its name, with matches
 * @param why field with most different matches
 * @param snippet excerpt of that field; empty if it is the name
 * @param tally number of commitments it takes part in, or that it lists
 */
public record Hit(
    SearchDocumentKind kind,
    String government,
    String code,
    List<Span> name,
    Optional<String> inside,
    Optional<CommitmentStatus> standing,
    Optional<Integer> tally,
    Optional<MatchedField> why,
    List<Span> snippet) {

  /** Some words, matched or not. */
  public record Span(String words, boolean found) {}

  /** Whether it is an office or an organisation, which have no page of their own. */
  public boolean isOfParty() {
    return kind.form() == SearchDocumentKind.Form.OFFICE
        || kind.form() == SearchDocumentKind.Form.ORGANISATION;
  }

  /** Its name, plain. */
  public String plainName() {
    return name.stream().map(Span::words).collect(java.util.stream.Collectors.joining());
  }
}
