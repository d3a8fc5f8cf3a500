package tequio.archive.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.archive.content.ArchiveDocument;
import tequio.files.PublicFile;
import tequio.files.PublicFiles;
import tequio.kernel.Source;
import tequio.storage.Json;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tequio.work.GovernmentAccess;
import tools.jackson.databind.node.ObjectNode;

/** Controller of the form in which an uploaded file gets its title, date, author and words. */
@Controller
@RequestMapping({
  "/trabajo/{government}/archivos/{hash:[0-9a-f]{64}}",
  "/en/trabajo/{government}/archivos/{hash:[0-9a-f]{64}}"
})
class DescribeFileController {

  private static final String OFFICE = "office";

  private static final List<FieldType.Part> QUESTIONS =
      Stream.concat(
              new FieldTypeResolver(Map.of(), Set.of("archive-document.file"))
                  .of(ArchiveDocument.class).parts().stream(),
              Stream.of(
                  new FieldType.Part(
                      OFFICE, "publication.office", new FieldType.Words(false, false))))
          .toList();

  private final DescribeFile describe;
  private final PublicFiles files;
  private final GovernmentAccess governments;

  DescribeFileController(DescribeFile describe, PublicFiles files, GovernmentAccess governments) {
    this.describe = describe;
    this.files = files;
    this.governments = governments;
  }

  private record Opened(Government government, PublicFile file) {}

  @GetMapping
  DescribeFilePage ask(@PathVariable String government, @PathVariable String hash, Caller caller) {
    return page(open(government, hash, caller), Form.of(FormData.NONE));
  }

  @PostMapping
  Object publish(
      @PathVariable String government,
      @PathVariable String hash,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = open(government, hash, caller);
    return FormResult.of(sent, QUESTIONS, t)
        .orAgain(
            form -> page(its, form),
            said -> "redirect:" + t.to(publish(its, said, caller.personOrRefuse())));
  }

  private String publish(Opened its, ObjectNode said, Caller.Person by) {
    var office = said.path(OFFICE).asString();
    said.remove(OFFICE);
    var copy = new Source(its.file().name(), Optional.empty(), Optional.of(its.file().hash()));
    said.set("file", Json.MAPPER.valueToTree(copy));
    var document = Json.MAPPER.treeToValue(said, ArchiveDocument.class);
    var government = its.government();
    return government.path()
        + "/documentos/"
        + describe.publish(government.key(), document, office, by);
  }

  private Opened open(String key, String hash, Caller caller) {
    var government = governments.open(key, caller, Permission.PUBLISH);
    return files
        .find(government.key(), hash)
        .map(it -> new Opened(government, it))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  private static DescribeFilePage page(Opened its, Form form) {
    return new DescribeFilePage(its.government(), its.file(), QUESTIONS, form);
  }
}
