/** Plans, commitments and what is said of them, declared as kinds of the engine of documents. */
package tequio.plan.kind;
