/** Sitemap for search engines. */
package tequio.portal.sitemap;
