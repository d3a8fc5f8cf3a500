/** Kinds of documents and facts about gatherings, and their states. */
package tequio.gathering.declaration;
