package tequio.methodology.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.Text;

/**
 * Something that a step is expected to produce.
 *
 * @param code names it inside its methodology, for ever
 * @param proof the document or the fact that proves it, in words
 */
public record StepProduct(String code, Text name, ProofForm form, Text proof) {

  /** What proves a product. */
  public enum ProofForm {
    @JsonProperty("document")
    DOCUMENT,
    /** Something that happened and is stated with its day. */
    @JsonProperty("fact")
    FACT
  }
}
