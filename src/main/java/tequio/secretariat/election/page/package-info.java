/** The public page of an election of a sector: its convocation, its candidates and its count. */
package tequio.secretariat.election.page;
