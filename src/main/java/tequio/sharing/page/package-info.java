/** What is taken along of a page, and the pages that show how. */
package tequio.sharing.page;
