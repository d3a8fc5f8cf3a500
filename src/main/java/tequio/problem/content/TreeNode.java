package tequio.problem.content;

import java.util.Optional;
import tequio.kernel.Text;

/**
 * Node of a problem tree.
 *
 * @param number number within the tree, which no other node ever has
 * @param parent number of the node it hangs from; empty for the trunk
 * @param order place among its siblings, from 1
 */
public record TreeNode(int number, Optional<Integer> parent, TreeSide side, Text text, int order) {}
