package tequio.gathering.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tequio.files.PublicFile;
import tequio.gathering.content.Dissemination;
import tequio.gathering.content.GatheringCancellation;
import tequio.gathering.content.GatheringReport;
import tequio.kernel.Characters;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;
import tequio.web.form.FormData;

/** The questions of what is stated about a gathering. */
final class GatheringForms {

  static final String OFFICE = "office";

  private static final FieldTypeResolver SHAPES = new FieldTypeResolver(Map.of(), Set.of());

  private static final FieldType.Part BY =
      new FieldType.Part(OFFICE, "publication.office", new FieldType.Words(false, false));

  static final List<FieldType.Part> CLOSING = List.of(BY);
  static final List<FieldType.Part> REPORT = questions(GatheringReport.class);
  static final List<FieldType.Part> CANCELLATION = questions(GatheringCancellation.class);
  static final List<FieldType.Part> DISSEMINATION = questions(Dissemination.class);

  private static final Pattern COPIES = Pattern.compile(".*\\.copy");

  private static List<FieldType.Part> questions(Class<?> record) {
    return Stream.concat(SHAPES.of(record).parts().stream(), Stream.of(BY)).toList();
  }

  /** With the hash of each file instead of its name or address. */
  static FormData withHashes(FormData sent, List<PublicFile> files) {
    return sent.withEach(COPIES, typed -> hash(Characters.strip(typed), files));
  }

  private static String hash(String typed, List<PublicFile> files) {
    return files.stream()
        .filter(it -> it.name().equals(typed) || !typed.isEmpty() && typed.endsWith(it.address()))
        .map(PublicFile::hash)
        .findFirst()
        .orElse(typed);
  }

  private GatheringForms() {}
}
