/** Pages of elections: where an elector votes, and where the convener registers and counts. */
package tequio.secretariat.booth;
