package tequio.methodology.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.Text;

/**
 * Expected product of a step.
 *
 * @param code permanent code within its methodology
 * @param proof description of the document or fact that proves it
 */
public record StepProduct(String code, Text name, ProofForm form, Text proof) {

  /** Kind of proof of a product. */
  public enum ProofForm {
    @JsonProperty("document")
    DOCUMENT,
    /** An event, stated with its date. */
    @JsonProperty("fact")
    FACT
  }
}
