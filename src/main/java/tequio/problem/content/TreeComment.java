package tequio.problem.content;

import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Comment of an expert on a node of a problem tree, published with its answer.
 *
 * @param node number of the node
 * @param wording what the node said when the comment was written
 * @param expert name of the expert; empty without their consent
 * @param field profession or organisation of the expert
 * @param answer what was changed, or why it was not
 */
public record TreeComment(
    int node,
    Text wording,
    Text comment,
    Optional<Text> expert,
    Text field,
    PartialDate sent,
    CommentDecision decision,
    Text answer) {}
