/** Pages of experts and of those who answer their comments. */
package tequio.problem.expert.page;
