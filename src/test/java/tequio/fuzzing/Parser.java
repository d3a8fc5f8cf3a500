package tequio.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import tequio.accounts.secret.Secret;
import tequio.data.api.PlaceTarget;
import tequio.data.source.Datasets;
import tequio.editing.section.FormSections;
import tequio.editing.section.SectionTarget;
import tequio.files.content.MediaTypeDetection;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.ledger.note.LogProof;
import tequio.ledger.note.Note;
import tequio.ledger.note.VerifierKey;
import tequio.mail.MailAddress;
import tequio.mail.bounce.ReturnTarget;
import tequio.plan.file.ReadPlanFile;
import tequio.search.query.SearchQuery;
import tequio.subscription.Subject;
import tequio.subscription.SubscriptionToken;
import tequio.web.Drawing;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormReader;

/**
 * Each reader of what strangers write, fed with anything. It may refuse in the way it says; every
 * other exception is a fault, and so is one that never ends.
 */
public enum Parser {
  SEARCH {
    @Override
    public void read(byte[] bytes, Supplier<ApplicationContext> program) {
      var read = SearchQuery.of(text(bytes));
      require(read.asked().codePointCount(0, read.asked().length()) <= SearchQuery.MOST_LETTERS);
    }
  },
  DATE {
    @Override
    public void read(byte[] bytes, Supplier<ApplicationContext> program) {
      refusing(() -> {
        var date = new PartialDate(text(bytes));
        require(!date.first().isAfter(date.last()));
        require(new PartialDate(date.toString()).equals(date));
      });
    }
  },
  MAIL_ADDRESS {
    @Override
    public void read(byte[] bytes, Supplier<ApplicationContext> program) {
      MailAddress.find(text(bytes))
          .ifPresent(it -> require(MailAddress.find(it.value()).filter(it::equals).isPresent()));
    }
  },
  KEYS {
    @Override
    public void read(byte[] bytes, Supplier<ApplicationContext> program) {
      var text = text(bytes);
      GovernmentKey.find(text);
      Secret.find(text);
      SubscriptionToken.find(text);
      Subject.find(text);
      refusing(() -> require(SubjectReference.parse(text).toString().equals(text)));
    }
  },
  FORM {
    @Override
    public void read(byte[] bytes, Supplier<ApplicationContext> program) {
      var answers = Form.changed(new FormData(fields(text(bytes))));
      for (var kind : List.of(FormSections.PLAN, FormSections.COMMITMENT)) {
        for (var part : kind) {
          var place =
              new SectionTarget(part, part.isOneByOne() ? OptionalInt.of(0) : OptionalInt.empty());
          var reader = new FormReader(answers, Drawing.texts(Locale.of("es", "MX")), Map.of());
          reader.read(place.questions(), "");
        }
      }
    }
  },
  MAIL_RETURN {
    @Override
    public void read(byte[] bytes, Supplier<ApplicationContext> program) {
      ReturnTarget.read(bytes);
    }
  },
  RECORD {
    @Override
    public void read(byte[] bytes, Supplier<ApplicationContext> program) {
      refusing(() -> Note.parse(text(bytes)));
      refusing(() -> LogProof.parse(text(bytes)));
      refusing(() -> VerifierKey.parse(text(bytes)));
    }
  },
  UPLOAD {
    @Override
    public void read(byte[] bytes, Supplier<ApplicationContext> program) throws Exception {
      var file = Files.createTempFile("fuzzing", ".bin");
      try {
        Files.write(file, bytes);
        MediaTypeDetection.of(Path.of(file.toString()), "datos.csv");
      } catch (BusinessRuleException said) {
        require(said.rule() != null);
      } finally {
        Files.delete(file);
      }
    }
  },
  PLAN_FILE {
    @Override
    public void read(byte[] bytes, Supplier<ApplicationContext> program) {
      var unused = program.get().getBean(ReadPlanFile.class).read(bytes);
    }
  },
  API {
    @Override
    public void read(byte[] bytes, Supplier<ApplicationContext> program) {
      PlaceTarget.read(program.get().getBean(Datasets.class), text(bytes));
    }
  };

  public abstract void read(byte[] bytes, Supplier<ApplicationContext> program) throws Exception;

  /** Whether it reads beside a database. */
  boolean needsProgram() {
    return this == PLAN_FILE || this == API;
  }

  /** Under which its examples lie among the resources. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new AssertionError("a promise is broken");
    }
  }

  /** What says in its documentation that it refuses so. */
  private static void refusing(Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException refused) {
      // as said
    }
  }

  /** One field a line: {@code end.day=31}. */
  private static Map<String, List<String>> fields(String text) {
    var fields = new LinkedHashMap<String, List<String>>();
    for (var line : text.split("\n")) {
      var halves = line.split("=", 2);
      fields.put(halves[0], List.of(halves.length > 1 ? halves[1] : ""));
    }
    return fields;
  }
}
