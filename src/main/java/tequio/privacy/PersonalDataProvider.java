package tequio.privacy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Personal data of one module. Every bean that implements it takes part in export and erasure, in
 * one transaction with all others.
 */
public interface PersonalDataProvider {

  /**
   * Returns the data by section, each a list of rows with names of columns as keys and values as
   * text.
   */
  Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who);

  /**
   * Erases what neither law nor the public record requires to keep. {@link ProcessingActivity} says
   * what remains.
   */
  void erase(DataSubject who);
}
