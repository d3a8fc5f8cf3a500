/** The pages about data, and the addresses of files. */
package tequio.data.page;
