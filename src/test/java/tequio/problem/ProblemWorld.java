package tequio.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Actor;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.plan.roadmap.SdgLink;
import tequio.problem.content.PriorAttempt;
import tequio.problem.content.Problem;
import tequio.problem.content.ProblemFigure;
import tequio.problem.content.RelatedPolicy;
import tequio.problem.content.RelatedPolicyType;
import tequio.problem.content.TreeNode;
import tequio.problem.content.TreeSide;
import tequio.publishing.version.PublicationTerms;

/** Problems for tests. */
public final class ProblemWorld {

  public static final PublicationTerms BY =
      PublicationTerms.by(ReportingParty.CIVIL_SOCIETY, Actor.office("Mesa"));

  /** A problem about water with this tree. */
  public static Problem water(List<TreeNode> nodes) {
    return new Problem(
        Text.spanish("Agua en la zona norte"),
        Text.spanish("Comisión de Agua"),
        List.of(Text.spanish("Red de Colonias")),
        Text.spanish("Llega 6 horas por semana"),
        Text.spanish("Llega cada día"),
        List.of(
            new ProblemFigure(
                Text.spanish("Horas por semana"),
                "6",
                Optional.of("40"),
                new Source("Aforo inventado", Optional.empty()))),
        List.of(
            new PriorAttempt(
                Text.spanish("Pipas gratuitas"),
                Optional.of("2022"),
                Text.spanish("No alcanzaron"))),
        List.of(
            new RelatedPolicy(
                RelatedPolicyType.LAW, Text.spanish("Ley del Agua"), Optional.empty())),
        List.of(new SdgLink(6, Optional.of("6.1"), Optional.empty())),
        Optional.of(Text.spanish("Las mujeres acarrean el agua")),
        Optional.empty(),
        Optional.empty(),
        List.of("consultas/1/grupos/2"),
        nodes);
  }

  /** A tree with so many causes and effects, each with so many below it. */
  public static List<TreeNode> tree(int branches, int each) {
    var nodes = new ArrayList<TreeNode>();
    nodes.add(node(1, 0, TreeSide.TRUNK, 1));
    for (var side : List.of(TreeSide.CAUSE, TreeSide.EFFECT)) {
      for (int i = 1; i <= branches; i++) {
        int branch = nodes.size() + 1;
        nodes.add(node(branch, 1, side, i));
        for (int j = 1; j <= each; j++) {
          nodes.add(node(nodes.size() + 1, branch, side, j));
        }
      }
    }
    return List.copyOf(nodes);
  }

  public static TreeNode node(int number, int parent, TreeSide side, int order) {
    return new TreeNode(
        number,
        parent == 0 ? Optional.empty() : Optional.of(parent),
        side,
        Text.spanish("El agua llega poco y mal a las colonias, nodo " + number),
        order);
  }

  private ProblemWorld() {}
}
