/** Kinds of documents and facts about working tables, and their states. */
package tequio.roundtable.declaration;
