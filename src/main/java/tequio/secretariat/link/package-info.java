/** Links of letters that open one thing until a day: the answer to a call, a vote, a report. */
package tequio.secretariat.link;
