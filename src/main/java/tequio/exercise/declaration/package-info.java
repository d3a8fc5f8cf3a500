/** Kinds of documents and facts about exercises, and their states. */
package tequio.exercise.declaration;
