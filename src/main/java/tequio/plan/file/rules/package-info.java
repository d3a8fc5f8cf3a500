/** Rules of plans and their file: the schema, and rules that a schema cannot express. */
@org.springframework.modulith.NamedInterface("rules")
package tequio.plan.file.rules;
