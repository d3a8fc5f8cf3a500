/** Pages about datasets, and downloads of their files. */
package tequio.data.page;
