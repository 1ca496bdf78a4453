/** Generated events, and what several contestants make of them in the same run. */
package cz.setkani.benchmark.events;
