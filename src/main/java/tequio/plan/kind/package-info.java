/** Declares plans, commitments and the facts about them as kinds of the document engine. */
@org.springframework.modulith.NamedInterface("kind")
package tequio.plan.kind;
