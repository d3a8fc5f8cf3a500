/** API of the datasets: pages of rows as JSON, described by OpenAPI. */
package tequio.data.api;
