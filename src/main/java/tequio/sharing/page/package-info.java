/** Pages to share boards, commitments and documents. */
package tequio.sharing.page;
