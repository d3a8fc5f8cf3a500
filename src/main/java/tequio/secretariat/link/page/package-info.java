/** Pages that a link of a letter opens, without an account. */
package tequio.secretariat.link.page;
