/** The datasets for programs that ask: page by page, described by OpenAPI. */
package tequio.data.api;
