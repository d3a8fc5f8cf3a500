/** The working tree of a problem: operations on its nodes, conflicts and undo. */
@org.springframework.modulith.NamedInterface("tree")
package tequio.problem.tree;
