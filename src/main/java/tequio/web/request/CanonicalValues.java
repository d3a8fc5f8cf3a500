package tequio.web.request;

import java.beans.PropertyEditorSupport;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads numbers and identifiers in addresses only in canonical form: {@code 1}, but not {@code
 * 001}, {@code +1}, {@code 0x1} or with spaces as the default converters do.
 */
@ControllerAdvice
class CanonicalValues implements WebMvcConfigurer {

  /** If a converter refuses, Spring tries the default editors, so these have to refuse too. */
  @InitBinder
  void editors(WebDataBinder binder) {
    binder.registerCustomEditor(int.class, new Editor(it -> read(it, Integer::valueOf)));
    binder.registerCustomEditor(Integer.class, new Editor(it -> read(it, Integer::valueOf)));
    binder.registerCustomEditor(long.class, new Editor(it -> read(it, Long::valueOf)));
    binder.registerCustomEditor(Long.class, new Editor(it -> read(it, Long::valueOf)));
    binder.registerCustomEditor(UUID.class, new Editor(it -> read(it, UUID::fromString)));
  }

  /** Converters apply to optional parameters. */
  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, Integer.class, it -> read(it, Integer::valueOf));
    registry.addConverter(String.class, Long.class, it -> read(it, Long::valueOf));
    registry.addConverter(String.class, UUID.class, it -> read(it, UUID::fromString));
  }

  /** Reads a value; throws IllegalArgumentException if it is malformed or not canonical. */
  private static <T> T read(String text, Function<String, T> reader) {
    var value = reader.apply(text);
    if (!value.toString().equals(text)) {
      throw new IllegalArgumentException("not in its canonical spelling");
    }
    return value;
  }

  private static final class Editor extends PropertyEditorSupport {

    private final Function<String, ?> reader;

    Editor(Function<String, ?> reader) {
      this.reader = reader;
    }

    @Override
    public void setAsText(String text) {
      setValue(reader.apply(text));
    }
  }
}
