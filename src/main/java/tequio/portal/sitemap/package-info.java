/** What there is to visit, told to search engines. */
package tequio.portal.sitemap;
