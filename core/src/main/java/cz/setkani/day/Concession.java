package cz.setkani.day;

import cz.setkani.model.Schedule;

/**
 * A way to meet a request for which promises are moved.
 *
 * @param pages on how many pages promises are moved, at least 2
 * @param schedule a schedule of the day that shows it
 * @param requestsMet requests that it meets, this one among them
 * @param fewerMet by how many fewer that is than with all promises kept and nothing added; 0 if no
 *     fewer
 * @param fewerMust by how many fewer of those that must be met; 0 if no fewer
 * @param loss by how much less priority that is; 0 if no less
 */
public record Concession(
    int pages, Schedule schedule, int requestsMet, int fewerMet, int fewerMust, long loss) {}
