/** Declaration of public problems and of the facts about them. */
@org.springframework.modulith.NamedInterface("kind")
package tequio.problem.kind;
