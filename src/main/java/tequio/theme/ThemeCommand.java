package tequio.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tequio.commands.ApplicationCommand;
import tequio.kernel.GovernmentKey;
import tequio.settings.StartupException;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** Command: sets the theme of a government. */
@Command(
    name = "theme",
    description = "Da a un gobierno su color y su escudo; sin opciones vuelve al aspecto común.")
final class ThemeCommand implements ApplicationCommand {

  @Parameters(paramLabel = "GOBIERNO")
  String government = "";

  @Option(names = "--colour", paramLabel = "#RRGGBB")
  @Nullable String colour;

  @Option(names = "--crest", paramLabel = "IMAGEN")
  @Nullable Path crest;

  @Option(names = "--crest-words", paramLabel = "PALABRAS")
  String words = "";

  @Override
  public int run(ApplicationContext program) throws IOException {
    var found =
        program
            .getBean(Gazetteer.class)
            .match(government, "")
            .found()
            .orElseThrow(() -> new StartupException("theme.stop.government", government));
    var themes = program.getBean(SetTheme.class);
    if (colour == null && crest == null) {
      themes.clear(found.key());
    } else {
      set(themes, found.key());
    }
    var told = colour == null && crest == null ? "theme.cleared" : "theme.set";
    System.out.println(
        program
            .getBean(MessageSource.class)
            .getMessage(told, new Object[] {found.fullName(), found.path()}, Texts.SPANISH));
    return 0;
  }

  private void set(SetTheme themes, GovernmentKey key) throws IOException {
    if (crest == null) {
      themes.set(key, Optional.ofNullable(colour), Optional.empty());
      return;
    }
    if (!Files.isRegularFile(crest) || !Files.isReadable(crest)) {
      throw new StartupException("theme.stop.file", crest.toString());
    }
    try (var bytes = Files.newInputStream(crest)) {
      var given = new SetTheme.NewCrest(bytes, crest.getFileName().toString(), words);
      themes.set(key, Optional.ofNullable(colour), Optional.of(given));
    }
  }
}
