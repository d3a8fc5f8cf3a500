package tequio.problem.content;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Text;
import tequio.plan.roadmap.SdgLink;

/**
 * Content of a public problem: who defined it, the situation today and the one that is wanted, what
 * was tried before and its tree.
 *
 * @param publicBody public body that defined it together with civil society
 * @param civilSociety organisations or groups that defined it; at least one
 * @param today situation today
 * @param wanted situation that is wanted
 * @param figures measures of both situations, each with its source
 * @param attempts what was tried before
 * @param related programmes, laws and other problems that it touches
 * @param sdg goals and targets of the 2030 Agenda
 * @param social what it means for people; likewise the other two dimensions
 * @param origins what it was made from, as addresses below the government: {@code
 *     consultas/3/grupos/5}
 * @param nodes nodes of the tree, each after its parent and in the order of its siblings; empty
 *     until a tree is published
 */
public record Problem(
    Text title,
    Text publicBody,
    List<Text> civilSociety,
    Text today,
    Text wanted,
    List<ProblemFigure> figures,
    List<PriorAttempt> attempts,
    List<RelatedPolicy> related,
    List<SdgLink> sdg,
    Optional<Text> social,
    Optional<Text> economic,
    Optional<Text> environmental,
    List<String> origins,
    List<TreeNode> nodes) {

  /** Returns the problem with another tree. */
  public Problem with(List<TreeNode> tree) {
    return new Problem(
        title,
        publicBody,
        civilSociety,
        today,
        wanted,
        figures,
        attempts,
        related,
        sdg,
        social,
        economic,
        environmental,
        origins,
        List.copyOf(tree));
  }
}
