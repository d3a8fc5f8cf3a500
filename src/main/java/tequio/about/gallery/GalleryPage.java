package tequio.about.gallery;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tequio.kernel.Fraction;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.Page;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.plan.status.CommitmentStatus;

/** Gallery of the components of all pages, each in every state it can have. */
public record GalleryPage() implements Page {

  /** Returns every status of a commitment. */
  public List<CommitmentStatus> headlines() {
    return List.of(CommitmentStatus.values());
  }

  public String tone(CommitmentStatus headline) {
    return headline.tone().name().toLowerCase(Locale.ROOT);
  }

  /** Returns a known value and a missing one for each reason. */
  public List<Known<String>> values() {
    return List.of(
        Known.of("11"),
        Known.missing(MissingReason.NOT_SEEN),
        Known.missing(MissingReason.NOT_APPLICABLE),
        Known.missing(MissingReason.NOT_REVIEWED));
  }

  public List<Fraction> shares() {
    return List.of(
        new Fraction(0, 0), new Fraction(0, 31), new Fraction(11, 31), new Fraction(31, 31));
  }

  /** Returns a text in Spanish, one in another language and a translated one. */
  public List<Text> texts() {
    return List.of(
        Text.spanish("Agua en cada colonia"),
        new Text("Atl ipan nochi altepetl", "nah", Optional.empty()),
        new Text(
            "Water in every neighbourhood",
            "en",
            Optional.of(
                new Text.Translation(
                    "Traductora",
                    Known.of(new Text.Original("Agua en cada colonia", Text.SPANISH))))));
  }

  public List<Source> sources() {
    return List.of(
        new Source("Sin dirección", Optional.empty()),
        new Source("Con dirección", Optional.of(URI.create("https://example.org/plan"))),
        new Source(
            "Con copia",
            Optional.of(URI.create("https://example.org/acta")),
            Optional.of("0".repeat(64))));
  }
}
