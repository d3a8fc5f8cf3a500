/** Pictures that other sites show beside a link. */
package tequio.sharing.picture;
