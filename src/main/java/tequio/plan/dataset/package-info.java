/** The datasets of plans: commitments, activities, reports, verifications, indicators, changes. */
package tequio.plan.dataset;
