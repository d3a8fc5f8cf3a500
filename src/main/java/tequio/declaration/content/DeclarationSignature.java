package tequio.declaration.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * That somebody signed a declaration for a party.
 *
 * @param party its code
 * @param office that the person holds, or organisation that they represent
 * @param scan SHA-256 of the file that shows the signed paper
 */
public record DeclarationSignature(
    String party,
    String name,
    Text office,
    PartialDate signed,
    SignatureMethod method,
    Optional<String> scan) {

  /** How somebody signed. */
  public enum SignatureMethod {
    /** With their own account, after proving again who they are. */
    @JsonProperty("screen")
    SCREEN,
    @JsonProperty("paper")
    PAPER
  }
}
