/** What must hold of plans and their file: its schema, and what a schema cannot say. */
@org.springframework.modulith.NamedInterface("rules")
package tequio.plan.file.rules;
