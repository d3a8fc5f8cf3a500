package tequio.declaration.content;

import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * That somebody left a declaration; what they signed or adhered to stays public with its date.
 *
 * @param adhesion number of the adhesion; empty where a signatory leaves
 * @param signatory who signed; empty where it is an adhesion
 */
public record DeclarationWithdrawal(
    String exercise,
    Optional<Integer> adhesion,
    Optional<Text> signatory,
    PartialDate withdrawn,
    Optional<Text> reason) {}
