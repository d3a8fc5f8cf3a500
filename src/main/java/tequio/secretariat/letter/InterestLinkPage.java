package tequio.secretariat.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tequio.kernel.Page;
import tequio.secretariat.content.InterestDeclaration;
import tequio.secretariat.interest.InterestStatus;
import tequio.territory.Government;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;
import tequio.web.form.Form;

/**
 * Declaration of interests by the link of a letter.
 *
 * @param member the member; empty if the link opens nothing more
 */
public record InterestLinkPage(
    Government government, String ticket, Optional<InterestStatus> member, Form form)
    implements Page {

  /** Ties and their explanation. */
  public static final List<FieldType.Part> QUESTIONS =
      new FieldTypeResolver(Map.of(), Set.of())
          .of(InterestDeclaration.class).parts().stream()
              .filter(it -> Set.of("ties", "details").contains(it.name()))
              .toList();

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return government.path() + "/secretariado/declarar/" + ticket;
  }
}
