/** Plans, commitments and what is said of them, declared as kinds of the engine of documents. */
@org.springframework.modulith.NamedInterface("kind")
package tequio.plan.kind;
