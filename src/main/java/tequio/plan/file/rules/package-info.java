/** What must hold of a plan's file: its schema, and what a schema cannot say. */
package tequio.plan.file.rules;
