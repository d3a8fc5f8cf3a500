/** Kinds of documents and facts about consultations, and their states. */
package tequio.consultation.kind;
