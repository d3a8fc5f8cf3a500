/** Working pages on which people decide groups of submissions, reply to them and end it all. */
package tequio.consultation.grouping.desk;
