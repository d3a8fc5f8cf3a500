/** History of commitments and plans: their entries of the record, and each of their versions. */
package tequio.plan.timeline;
