package tequio.search.question;

import java.time.LocalDate;

/**
 * Everything that decides what a page of answers shows.
 *
 * @param page from 1
 * @param today on which promises stand as they stand
 */
public record Asked(Question question, Filters filters, int page, LocalDate today) {}
