package tequio.privacy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Personal data of one module. Every bean that implements it takes part in export and erasure, in
 * one transaction with all others.
 */
public interface PersonalDataProvider {

  /** By sections, each a list of rows: keys in the words of the program, values as text. */
  Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who);

  /**
   * Erases what neither law nor the public record requires to keep. {@link ProcessingActivity} says
   * what remains.
   */
  void erase(DataSubject who);
}
