package cz.setkani.cli.job;

import cz.setkani.Verified;
import cz.setkani.day.Forecast;
import java.util.Optional;

/**
 * What is to be expected if some do not come.
 *
 * @param verified the programme
 * @param absent how many do not come
 * @param runs how many days were to be drawn
 * @param forecast what came of it; empty if the programme breaks rules
 */
public record Rehearsed(Verified verified, int absent, int runs, Optional<Forecast> forecast) {}
