package tequio.problem.expert;

import java.time.Instant;

/**
 * Comment of an expert, as it was sent.
 *
 * @param expert number of the expert
 * @param node number of the node
 * @param wording what the node said
 * @param named whether the expert agrees that the name is published
 * @param answered whether it is published with its answer
 */
public record PendingComment(
    int number,
    int expert,
    int node,
    String wording,
    String words,
    boolean named,
    Instant sent,
    boolean answered) {}
