package tequio.secretariat.letter;

import java.util.List;
import java.util.Map;
import tequio.kernel.Page;
import tequio.secretariat.interest.InterestStatus;
import tequio.territory.Government;

/**
 * Form that writes to a member of a secretariat who owes a declaration.
 *
 * @param mail whether letters can be sent
 * @param problems error messages by field
 * @param sent whether one was just sent
 */
public record InterestLetterPage(
    Government government,
    List<InterestStatus> members,
    boolean mail,
    Map<String, String> problems,
    boolean sent)
    implements Page {

  public InterestLetterPage {
    members = List.copyOf(members);
    problems = Map.copyOf(problems);
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }

  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }
}
